import type { Gathered } from './gather';

/** A button beside words, and where its own words stand in the text of its block. */
export interface Tool {
  readonly from: number;
  readonly to: number;
}

/** Longer, and it is no name of a button. */
const longestName = 40;

/** Buttons that do something with the words they stand beside. A closed list: any other asks for something. */
const toolName =
  /^(?:copy|listen|play|hear|read aloud|read out|pronounce|define|explain|translate|highlight|zoom|enlarge|kopieren|anhören|vorlesen|copier|écouter|copiar|escuchar|ouvir|copia|ascolta|kopiuj)(?:$|\s|:)/;

/** In a quotation a button may pass it on as well. */
const quoteName = /^(?:tweet|share|post|quote|pin|teilen|partager|compartir|condividi)(?:$|\s)/;

const nameOf = (button: Element): string => {
  const text = button.textContent.trim();
  const name = text === '' ? (button.getAttribute('aria-label') ?? '') : text;
  return name.length > longestName ? '' : name.toLowerCase();
};

/** Whether `button` is there for the words beside it, and asks for nothing. */
export const isTool = (button: HTMLButtonElement): boolean =>
  button.form === null && toolName.test(nameOf(button));

/** Whether `button` stands in a quotation itself, and is there for that. */
export const isOfQuote = (button: HTMLButtonElement): boolean =>
  button.form === null &&
  button.parentElement?.localName === 'blockquote' &&
  (quoteName.test(nameOf(button)) || toolName.test(nameOf(button)));

/** The text of a block but for what its tools are called. */
export function wordsBeside({ text, tools }: Pick<Gathered, 'text' | 'tools'>): string {
  let words = '';
  let at = 0;
  for (const { from, to } of tools) {
    words += text.slice(at, from);
    at = to;
  }
  return words + text.slice(at);
}

/** Shorter sentences are as well what says what a button does. */
const leastSentence = 30;
/** Words that an item has at least, in characters, on average: "Copy" beside "Link" is a bar of buttons. */
const leastItem = 8;

/**
 * Whether `words`, beside which there are nothing but tools, are told: a sentence that is not about its own button, or
 * a list of items with a tool each.
 */
export const isToldBeside = (
  tag: string,
  words: string,
  isSentence: boolean,
  { tools, items }: Gathered,
): boolean =>
  tag === 'ul' || tag === 'ol'
    ? tools.length <= items && words.length >= items * leastItem
    : isSentence &&
      words.length >= leastSentence &&
      !toolName.test(words.slice(0, longestName).toLowerCase());
