/**
 * Pages of a hostile size, each by a name of its own: an ordinary story, and one thing in it that is far
 * too much of it. Invented from the first word to the last, and made when they are asked for.
 */
import { attributeKinds } from './kinds-attributes';
import { madeKinds } from './kinds-made';
import { manyKinds } from './kinds-many';
import { textKinds } from './kinds-texts';

/** What makes a page hostile. Each is put into the same story. */
export interface Excess {
  readonly title?: string;
  readonly head?: string;
  /** Between the headline and the story. */
  readonly before?: string;
  readonly after?: string;
  /** Run in the page when it is there: parsers build nothing deeper than 512 elements. */
  readonly script?: string;
}

export type Kinds = Readonly<Record<string, () => Excess>>;

const sentence = 'The harbour was quiet again, and the boats came in one after another at dusk. ';
const story = Array.from({ length: 12 }, () => `<p>${sentence.repeat(6)}</p>`).join('\n');

/** The page that `excess` makes of an ordinary one. */
export function pageWith({ title, head, before, after, script }: Excess): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${title ?? 'Boats come home'}</title>${head ?? ''}</head><body><main><article>
<h1>Boats come home</h1>${before ?? ''}
${story}${after ?? ''}</article></main>${script === undefined ? '' : `<script>${script}</script>`}</body></html>`;
}

/** The ordinary page, which all others are compared with. */
export const plain = 'plain';

export const kinds: Kinds = {
  [plain]: () => ({}),
  ...attributeKinds,
  ...textKinds,
  ...manyKinds,
  ...madeKinds,
};
