import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { isPageAddress } from '../arguments';
import { isEncoding } from '../encoding';
import type { PageRequest } from '../read-page';

/** A line of a batch: a page to read, or what is wrong with the line. */
export type Job =
  { readonly page: PageRequest } | { readonly file: string; readonly wrong: string };

/** `line` as a job; `number` is told where the line itself cannot be shown. */
export function readJob(line: string, number: number): Job {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { file: '', wrong: `Line ${number} is not JSON.` };
  }
  if (typeof value !== 'object' || value === null || !('file' in value)) {
    return { file: '', wrong: `Line ${number} has no "file".` };
  }
  const { file, url, encoding } = value as Readonly<Record<string, unknown>>;
  if (typeof file !== 'string' || file === '') {
    return { file: '', wrong: `Line ${number} has no "file" that is a path.` };
  }
  if (file === '-') return { file, wrong: 'Standard input holds the lines, and no page.' };
  // Lists are written by programs, which leave an address they do not know empty or null.
  const address = url ?? '';
  if (typeof address !== 'string' || (address !== '' && !isPageAddress(address))) {
    return { file, wrong: `${JSON.stringify(address)} is not the address of a page.` };
  }
  const label = encoding ?? '';
  if (typeof label !== 'string' || (label !== '' && !isEncoding(label))) {
    return { file, wrong: `There is no encoding called ${JSON.stringify(label)}.` };
  }
  return {
    page: {
      file,
      ...(address === '' ? {} : { url: address }),
      ...(label === '' ? {} : { encoding: label }),
    },
  };
}

/** The jobs on `input`, one a line, each as soon as its line is there; blank lines say nothing. */
export async function* readJobs(input: Readable): AsyncGenerator<Job> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    const text = line.replace(/^\ufeff/, '').trim();
    if (text !== '') yield readJob(text, number);
  }
}
