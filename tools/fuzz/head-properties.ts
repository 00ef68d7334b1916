import fc from 'fast-check';
import { walk } from '../../src/core/blocks/walk';
import { type Metadata, readMetadata } from '../../src/core/metadata';
import { readArticle } from '../../src/core/read-article';
import { atOnce } from '../../src/core/portions';
import { languageOf } from '../../src/core/text/language';
import { head, putHead } from './heads';
import type { Property } from './properties';

const url = 'https://www.pages.example/a';
const headline = 'Mill town votes to buy back its river';
const paragraph = 'The vote on Monday ended eleven years of argument about who owns the weir. ';

/** What is said of a story whose page has `body` below the head made up. */
function metadataOf(document: Document): Metadata {
  const hidden = new Set<Element>();
  const sight = { hidden, breaking: new Set<Element>() };
  const { blocks } = atOnce(walk(document.body, sight, () => true));
  return readMetadata({ document, base: url, hidden }, blocks, url);
}

/** What no line may have in it: what terminals obey, what turns it round, halves of characters. */
const unreadable = /\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

function violationOf(name: string, text: unknown): string | undefined {
  if (typeof text !== 'string') return `${name} is no text`;
  if (text.length > 500) return `${name} has ${text.length} characters`;
  if (unreadable.test(text)) return `${name} cannot be read: ${JSON.stringify(text)}`;
  return text === text.trim() ? undefined : `${name} has space around it: ${JSON.stringify(text)}`;
}

function none(found: readonly (string | undefined)[]): void {
  const violations = found.filter((one) => one !== undefined);
  if (violations.length > 0) throw new Error(violations.join('\n'));
}

/** All that must hold of what a page says of itself, asked in `window`. */
export function headPropertiesIn(window: Window & typeof globalThis): readonly Property[] {
  const documentWith = (body: string): Document => {
    const made = window.document.implementation.createHTMLDocument('');
    for (const text of body.split('\n')) {
      const element = made.createElement(text === headline ? 'h1' : 'p');
      element.textContent = text;
      if (text.startsWith('By ')) element.className = 'byline';
      made.body.append(element);
    }
    return made;
  };
  return [
    {
      name: 'what a head says comes out as lines that can be read, a real day and a language',
      share: 0.5,
      property: fc.property(head, (made) => {
        const document = documentWith(paragraph.repeat(3));
        putHead(document, made);
        const { title, kicker, dek, byline, siteName, ...said } = metadataOf(document);
        const { publishedTime } = said;
        const lines = { title, kicker, dek, byline, siteName };
        none(Object.entries(lines).map(([name, text]) => violationOf(name, text)));
        const lang = languageOf(paragraph, said.declaredLang);
        const claimed = { ...lines, publishedTime, lang, url, dir: made.lang, html: '' };
        const article = readArticle(claimed);
        // Whatever was read is let over the border as it is, but for a site that goes by another's address.
        for (const name of ['title', 'kicker', 'dek', 'byline', 'publishedTime', 'lang'] as const)
          if (article?.[name] !== claimed[name])
            throw new Error(`${name}: ${String(article?.[name])} and not ${claimed[name]}`);
        if (lang !== '' && Intl.getCanonicalLocales(lang)[0] !== lang) throw new Error(lang);
      }),
    },
    {
      name: 'a head is believed in nothing that the page says otherwise',
      share: 0.5,
      property: fc.property(head, (made) => {
        const document = documentWith(`${headline}\nBy Zora Quill\n${paragraph.repeat(3)}`);
        putHead(document, made);
        const { title, byline, dek } = metadataOf(document);
        none([
          title === headline ? undefined : `The title is ${title}`,
          /Quill|Zora/i.test(byline) ? undefined : `The byline is ${byline}`,
          dek === '' ? undefined : `The dek is ${dek}`,
        ]);
      }),
    },
  ];
}
