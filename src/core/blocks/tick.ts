import { namesOf } from './names';

/** A list's own box stands this near to its item; further out nobody looks, however deep a page is. */
const nearest = 4;

/** What pages call the lists in which a person chooses. */
const choosing =
  /filter|facet|refine|poll|vote|survey|quiz|option|choice|preference|consent|cookie|newsletter|settings/;

/** How many come of a choice: "Red (12)". */
const isCounted = /\(\d[\d.,]*\)\s*$/;

/** Texts of an item, and characters of one, that are looked at. */
const mostTexts = 40;
const mostOfText = 200;

/** `element` and what is round it, from inside out. */
function around(element: Element): Element[] {
  const all: Element[] = [];
  for (let at: Element | null = element; at !== null && all.length < nearest; at = at.parentElement)
    all.push(at);
  return all;
}

/** The item that `input` opens: nothing stands before it, so one box of an item is the first. */
function itemOf(input: Element): Element | undefined {
  for (const at of around(input)) {
    if (at.localName === 'li') return at;
    if (at.previousElementSibling !== null) return undefined;
  }
  return undefined;
}

/** The first words of `item`: an item can hold a whole page. */
function wordsOf(item: Element): string {
  const texts = item.ownerDocument.createTreeWalker(item, 4);
  let words = '';
  for (let read = 0; read < mostTexts; read++) {
    const text = texts.nextNode() as Text | null;
    if (text === null) break;
    words += text.data.slice(0, mostOfText);
  }
  return words.trim();
}

/**
 * Whether `input` is there to tick an item off, as in a list of what to do or of what goes into a dish: the list is
 * told, and asks for nothing. In a form, or in what a page calls a choice, it does.
 */
export function isTick(input: HTMLInputElement): boolean {
  if (input.type !== 'checkbox' || input.form !== null) return false;
  const item = itemOf(input);
  if (item === undefined) return false;
  const words = wordsOf(item);
  if (words === '' || isCounted.test(words.slice(-12))) return false;
  return !around(item).some((each) => choosing.test(namesOf(each)));
}
