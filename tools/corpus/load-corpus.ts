import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, type SavedPage } from '../bench/corpus';
import { WrongInputError } from './wrong-input';

/** What people found in a page by hand; what is absent was not looked for. */
export interface Truth {
  /** The main content as plain text. */
  readonly text?: string;
  readonly title?: string;
  readonly author?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** Snippets that the story holds. */
  readonly with: readonly string[];
  /** Snippets of boilerplate that it must not hold. */
  readonly without: readonly string[];
}

/** A saved page with what is known of it. */
export interface CorpusPage extends SavedPage {
  readonly truth: Truth;
}

function read(folder: string, name: string): unknown {
  const path = join(folder, name);
  if (!existsSync(path)) {
    throw new WrongInputError(`${folder} is no corpus: there is no ${name} in it.`);
  }
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new WrongInputError(`${path} cannot be read as JSON.`);
  }
}

/** All pages of the corpus in `folder`, in its order. Throws WrongInputError. */
export function loadCorpus(folder: string): CorpusPage[] {
  const index = read(folder, 'index.json');
  const truth = read(folder, 'truth.json') as Readonly<Record<string, Partial<Truth>>>;
  if (!Array.isArray(index)) {
    throw new WrongInputError(`${join(folder, 'index.json')} is no list of pages.`);
  }
  const pages = (index as SavedPage[]).map((page) => ({
    ...page,
    truth: { with: [], without: [], ...truth[page.id] },
  }));
  const missing = pages.find((page) => !existsSync(fileOf(folder, page)));
  if (missing !== undefined) {
    throw new WrongInputError(`${fileOf(folder, missing)} is in the index and not there.`);
  }
  return pages;
}
