import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Prints each of `lines` when it comes, no faster than it is read. Where whoever reads has had enough
 * (`| head`), it stops asking for more, quietly.
 */
export async function printLines(lines: Iterable<string> | AsyncIterable<string>): Promise<void> {
  async function* ended(): AsyncGenerator<string> {
    for await (const line of lines) yield `${line}\n`;
  }
  try {
    await pipeline(Readable.from(ended()), process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}
