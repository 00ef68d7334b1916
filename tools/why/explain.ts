import type { Article } from '../../src/core/article';
import type { Layout } from '../../src/core/copy/layout';
import { detect } from '../../src/core/detect';
import { type Extraction, extract } from '../../src/core/extract';
import { hasBody } from '../../src/core/extract/open';
import { blocksNamedIn } from '../../src/core/place';
import type { JudgedBlock } from '../../src/core/judge/judged';
import type { Explained, ExplainedBlock, Facts, Place } from './explained';
import { whereIs } from './where';

/** A picture, as a line can show it. */
const saidOf = (image: Element): string => {
  const alt = (image.getAttribute('alt') ?? '').trim();
  // An inline picture's address is all of its bytes.
  return alt === '' ? (image.getAttribute('src') ?? '').slice(0, 120) : alt;
};

const isImage = (node: Node): node is Element => (node as Element).localName === 'img';

function factsOf({ leadImage, readingTime, ...article }: Article): Facts {
  const { title, kicker, dek, byline, siteName, publishedTime, lang, dir } = article;
  const { min, max } = readingTime;
  const facts = {
    Headline: title,
    Kicker: kicker,
    Dek: dek,
    Byline: byline,
    Site: siteName,
    Published: publishedTime,
    'Lead image': leadImage === null ? '' : leadImage.src.slice(0, 300),
    'Its caption': leadImage?.caption ?? '',
    Language: `${lang === '' ? 'unknown' : lang}, ${dir}`,
    'Reading time': min === max ? `${min} min` : `${min} to ${max} min`,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== ''));
}

const placeOf = ({ id, verdict }: JudgedBlock, inStory: ReadonlySet<number>): Place =>
  !verdict.keep ? 'out' : inStory.has(id) ? 'story' : 'above';

function explainBlock(block: JudgedBlock, inStory: ReadonlySet<number>): ExplainedBlock {
  const { id, tag, text, verdict, sources } = block;
  const { keep, step, kind, reason, score } = verdict;
  return {
    id,
    tag,
    text,
    // A kind is found out when it is asked for, and data that leaves a page has no getters.
    verdict: { keep, step, kind, reason, score },
    pictures: sources.filter(isImage).map(saidOf),
    place: placeOf(block, inStory),
    where: whereIs(sources[0]),
  };
}

/** Reads `document` by force, and tells what became of each of its blocks. `layout` is what a live page's layout knows. */
export async function explain(
  document: Document,
  url: string,
  layout?: () => Layout,
): Promise<Explained> {
  const detected = detect(document, url);
  const recorded = layout === undefined || !hasBody(document) ? undefined : layout();
  const start = performance.now();
  const extraction: Extraction = await extract(
    document,
    url,
    recorded === undefined ? {} : { layout: () => recorded },
  );
  const ms = performance.now() - start;
  const inStory = blocksNamedIn(extraction.ok ? extraction.article.html : '');
  return {
    url,
    title: document.title.trim(),
    detected,
    refusal: extraction.ok ? undefined : extraction.why,
    facts: extraction.ok ? factsOf(extraction.article) : {},
    blocks: extraction.blocks.map((block) => explainBlock(block, inStory)),
    excluded: extraction.excluded,
    ms,
  };
}
