/**
 * A text without markup as a story: blank lines part its paragraphs. Nothing is left out, for there
 * is nothing round it.
 */
import { type Outcome, refuse } from './article';
import { meantBreaks, widthOf } from './line-breaks';
import { directionOf } from './text/direction';
import { languageOf } from './text/language';
import { readingTime } from './text/reading-time';
import { fold } from './text/white-space';

/** The same limit as `measure.ts` sets a page. */
const longest = 12_000_000;

/** A first paragraph that is one line of at most this length is the title. */
const longestTitle = 120;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Columns and drawings: their spaces and lines are what they say. */
const isSetOut = (lines: readonly string[]): boolean =>
  lines.filter((line) => /\S(?: {3,}|\t)\S/.test(line)).length > 1;

function markupOf(lines: readonly string[], width: number): string {
  if (isSetOut(lines)) return `<pre>${escaped(lines.join('\n'))}</pre>`;
  const breaks = meantBreaks(lines.map(fold), width);
  const parts = lines.map((line, at) => {
    const after = breaks[at] === undefined ? '' : breaks[at] ? '<br>' : ' ';
    return escaped(fold(line)) + after;
  });
  return `<p>${parts.join('')}</p>`;
}

const paragraphsOf = (text: string): string[][] =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((paragraph) => paragraph.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0);

/** The last part of an address as a person would write it. */
function fileName(url: string): string {
  const last = URL.canParse(url) ? (new URL(url).pathname.split('/').at(-1) ?? '') : '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** The text of the document at `url`, which is nothing else, as an article; or why it is none. */
export function readPlainText(text: string, url: string): Outcome {
  if (text.length > longest) return refuse('too-large');
  const paragraphs = paragraphsOf(text);
  const [first = []] = paragraphs;
  if (first.length === 0) return refuse('nothing-to-read');
  const head = paragraphs.length > 1 && first.length === 1 ? fold(first[0]) : '';
  const isTitled = head !== '' && head.length <= longestTitle;
  const body = isTitled ? paragraphs.slice(1) : paragraphs;
  const width = widthOf(paragraphs.map((lines) => lines.map(fold)));
  const whole = fold(text);
  const lang = languageOf(whole, '');
  return {
    ok: true,
    article: {
      url,
      title: isTitled ? head : fileName(url),
      kicker: '',
      dek: '',
      byline: '',
      siteName: '',
      publishedTime: '',
      lang,
      dir: directionOf(whole),
      leadImage: null,
      html: body.map((lines) => markupOf(lines, width)).join(''),
      readingTime: readingTime(whole.length, lang),
    },
  };
}
