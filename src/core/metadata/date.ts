import type { Block } from '../blocks/block';
import { isTeaser } from '../blocks/nature';
import { aboveStory, afterHeadline, headlineAt, justAbove } from './headline';
import { isoDate } from './iso-date';
import { type Source, comments, line, wordsIn } from './source';

/** What is said of a later day than the story's own, in the languages of the corpora. */
const changed =
  /updat|modif|aktuali[sz]|ge[äa]nd|actuali[sz]|mis à jour|aggiornat|bijgewerkt|gewijzigd|atuali[sz]|uppdater|oppdater|opdater|päivit|обновл|изменен|更新|تحديث|עודכן/iu;

/** A longer text tells of its days. */
const longestLine = 120;

/** A short text close to the headline, and the days it names, the first one first. */
interface Line extends Block {
  readonly dates: readonly string[];
  /** Whether it stands above the story's first paragraph. */
  readonly isAbove: boolean;
}

/** Each day that `text` names; a year ends the first, so that another may follow. */
const datesIn = (text: string): string[] =>
  [text, ...text.split(/(?<=\b\d{4})(?![-\d])/)].map(isoDate).filter((date) => date !== '');

/** The lines with a day among `blocks`, but for those that say who is quoted, of which `above` stand above the story's text. */
const linesIn = (blocks: readonly Block[], above: readonly Block[]): Line[] =>
  blocks
    .filter(({ text }) => text.length <= longestLine && /^[^—–].*\d/.test(text))
    .map((block) => ({
      ...block,
      dates: datesIn(line(block.text, 60)),
      isAbove: above.includes(block),
    }))
    .filter(({ dates }) => dates.length > 0);

/** What stands beside a day where a line says when a story came out: who wrote it, and where. */
const mostBeside = 4;

/** Whether a line is its day and hardly more: no caption, no heading, no sentence of the story names a day so. */
const isDateLine = ({ text, tag, isSentence, isAbove }: Line): boolean =>
  isAbove &&
  !isSentence &&
  /^(?:p|div|run|span|time|section)$/.test(tag) &&
  wordsIn(text).length - 1 <= mostBeside;

/**
 * The lines with a day below the headline, where nothing marks one as the story's; else the one just above it. A day
 * above a teaser is the teaser's.
 */
function linesNear(blocks: readonly Block[], title: string): Line[] {
  const below = linesIn(afterHeadline(blocks, title), aboveStory(blocks, title));
  if (below.length > 0) return below;
  const at = Math.max(0, headlineAt(blocks, title));
  const above = blocks.slice(Math.max(0, at - justAbove), at);
  return linesIn(above.slice(above.findLastIndex(isTeaser) + 1), above)
    .filter(isDateLine)
    .reverse();
}

/** Where a page shows its date. */
const places =
  '[itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime], .published[title], .date';
/** What has days of its own: who comments, who is quoted, and teasers. */
const others = `aside, blockquote, [id="responses"], ${comments}`;
/** Elements round a day among which the heading of its teaser is. */
const nearby = 3;
const linkedHeading = 'a :is(h2, h3, h4), :is(h2, h3, h4) a';

/** Whether a link close to `element` is the heading of another story than the one called `title`. */
function isOfAnother(element: Element, title: string): boolean {
  let at = element.parentElement;
  for (let level = 0; level < nearby && at !== null; level++, at = at.parentElement) {
    if (at.querySelector('h1') !== null) return false;
    const heading = at.querySelector(linkedHeading);
    if (heading !== null) return line(heading.textContent) !== title;
  }
  return false;
}

/** Whether the day that `element` shows can be the story's: no paragraph tells of it, and nothing else has it. */
const canBeOurs = (element: Element, title: string): boolean =>
  element.closest(others) === null &&
  (element.closest('p, li, dd, figcaption')?.textContent.length ?? 0) <= longestLine &&
  !isOfAnother(element, title);

/** The first of `texts` that is a date, as one. */
function firstDate(texts: readonly unknown[]): string {
  for (const text of texts) {
    const date = typeof text === 'string' ? isoDate(line(text, 60)) : '';
    if (date !== '') return date;
  }
  return '';
}

const dayOf = (date: string): number => Date.parse(date.slice(0, 10));
/** Two dates may be of one moment, written in different zones. */
const aDay = 86_400_000;

const isNear = (one: string, other: string): boolean => Math.abs(dayOf(one) - dayOf(other)) <= aDay;

/** The date that `element` says; what it shows goes before what it says for machines, where that is another day. */
function dateIn(element: Element | undefined): string {
  if (element === undefined) return '';
  const forMachines = firstDate(['content', 'datetime'].map((name) => element.getAttribute(name)));
  const forPeople = firstDate([element.textContent]);
  if (forMachines === '' || forPeople === '') return forMachines || forPeople;
  return isNear(forMachines, forPeople) ? forMachines : forPeople;
}

/**
 * The day that the page shows where it declares another one: `declared` stands nowhere near the headline, and nothing
 * there says that the story was changed since. Of 25 such development pages 15 bore out what is shown, 8 what is declared.
 */
function contradicting(declared: string, lines: readonly Line[], shown: string): string {
  if (declared === '' || lines.some(({ text }) => changed.test(text))) return '';
  const dates = lines.flatMap((each) => each.dates);
  const isBorneOut = [...dates, shown].some((date) => date !== '' && isNear(date, declared));
  return isBorneOut ? '' : (lines.find(isDateLine)?.dates[0] ?? '');
}

/**
 * When the story was published, as an ISO 8601 string, or empty: what the page declares, but what it shows where that is
 * another day. What nobody sees, and what stands beside the story, is asked last.
 */
export function publishedTimeOf(source: Source, title: string): string {
  const { marked, seen, blocks, jsonLd, page, meta } = source;
  const ours = (element: Element): boolean => canBeOurs(element, title);
  const shown = dateIn(seen(places).find(ours));
  const inMetas = meta(
    'article:published_time',
    'datepublished',
    'parsely-pub-date',
    'dc.date.issued',
    'dc.date',
    'pubdate',
    'date',
    'published',
    'publish-date',
    'publish_date',
    'publication_date',
    'citation_publication_date',
    'citation_date',
    'citation_online_date',
  );
  const declared = firstDate([jsonLd['datePublished'], inMetas]);
  const lines = linesNear(blocks, title);
  return (
    contradicting(declared, lines, shown) ||
    declared ||
    shown ||
    firstDate([jsonLd['dateCreated'], page['datePublished']]) ||
    (lines[0]?.dates[0] ?? '') ||
    dateIn(marked(places).find(ours))
  );
}
