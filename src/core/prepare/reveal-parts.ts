import { unhideMarkup } from '../copy/curtain';
import type { PageCopy } from '../copy/page-copy';
import { type Openers, openersIn } from './openers';
import { isBeside, isStoryPart } from './part-of-story';

/** Whether the page means to reveal `part`, which is out of sight and stands where a story can. */
type RevealRule = (part: Element, openers: Openers) => boolean;

/** What can hold the button of the part below it. */
const titles = 'h1, h2, h3, h4, h5, h6, dt, [role="heading"]';

/** All that a rule could name by its own attributes, or by what stands before it. */
const candidates = [
  '[role="tabpanel"]',
  '[role="region"]',
  '[hidden="until-found" i]',
  ...[...titles.split(', '), '[aria-expanded]'].map((title) => `${title} + *`),
].join(', ');

const hasRole = (element: Element, role: string): boolean => element.getAttribute('role') === role;

/** A panel of a tab that a person sees and can choose. */
const tabPanel: RevealRule = (part, openers) =>
  hasRole(part, 'tabpanel') &&
  openers.of(part).some((tab) => hasRole(tab, 'tab') && isBeside(tab, part));

const isFolded = (button: Element): boolean =>
  button.getAttribute('aria-expanded') === 'false' && !button.hasAttribute('aria-haspopup');

/** What a button in sight says it unfolds. */
const accordionPanel: RevealRule = (part, openers) =>
  openers.of(part).some((button) => isFolded(button) && isBeside(button, part));

/** A region named by the button that names it as what it controls: the pattern of accordions, half written out. */
const namedRegion: RevealRule = (part, openers) =>
  hasRole(part, 'region') &&
  openers
    .of(part)
    .some(
      (button, at, all) =>
        all.indexOf(button) !== at &&
        button.getAttribute('aria-expanded') !== 'true' &&
        isBeside(button, part),
    );

/** What stands right below a heading or term that is a folded button, which names nothing else. */
const belowItsButton: RevealRule = (part, openers) => {
  const above = part.previousElementSibling;
  if (above?.matches(`${titles}, [aria-expanded]`) !== true) return false;
  const buttons = [above, ...above.querySelectorAll('[aria-expanded]')].filter(isFolded);
  return (
    buttons.length === 1 &&
    buttons.every((button) => !button.hasAttribute('aria-controls') && openers.isOpener(button)) &&
    isBeside(above, part)
  );
};

/** What the browser itself opens to whoever searches the page for a word in it. */
const foundBySearch: RevealRule = (part) =>
  part.getAttribute('hidden')?.toLowerCase() === 'until-found';

const rules: readonly RevealRule[] = [
  tabPanel,
  accordionPanel,
  namedRegion,
  belowItsButton,
  foundBySearch,
];

const idsIn = (root: Document): ReadonlySet<string> =>
  new Set(
    [...root.querySelectorAll('[aria-controls]:not(form)')].flatMap((opener) =>
      (opener.getAttribute('aria-controls') ?? '').slice(0, 1000).split(/\s+/),
    ),
  );

/**
 * Whether one of the rules could name a part of `root`: by attributes alone, so that it can be asked of a live
 * page, whose forms may hide their members and are not asked.
 */
export function couldReveal(root: Document): (part: Element) => boolean {
  const controlled = idsIn(root);
  return (part) => part.matches(candidates) || (part.id !== '' && controlled.has(part.id));
}

/** Brings into sight what the page itself means to reveal; all other hidden text stays hidden. */
export function revealParts({ document, hidden }: PageCopy): void {
  if (hidden.size === 0) return;
  const isCandidate = couldReveal(document);
  const openers = openersIn(document, hidden);
  for (const part of hidden) {
    if (!isCandidate(part) || !isStoryPart(part)) continue;
    if (!rules.some((rule) => rule(part, openers))) continue;
    hidden.delete(part);
    unhideMarkup(part);
  }
}
