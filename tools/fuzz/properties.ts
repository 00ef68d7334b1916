import fc from 'fast-check';
import { baseOf, imageAddress, webAddress } from '../../src/core/address';
import { readArticle } from '../../src/core/read-article';
import { sanitise } from '../../src/sanitise/sanitise';
import { markup, oddAddress, wording } from './markup';
import { violationsIn } from './violations';

/** What must hold of all that a page may bring, and how it is asked. */
export interface Property {
  readonly name: string;
  /** Of the runs asked for, the share this one gets: those about text alone are quick to see. */
  readonly share: number;
  readonly property: fc.IRawProperty<unknown, false>;
}

const pageUrl = 'https://pages.example/a';

function agree(what: string, seen: string, wanted: string): void {
  if (seen !== wanted) throw new Error(`${what}:\n  ${seen}\nand not\n  ${wanted}`);
}

function none(violations: readonly string[]): void {
  if (violations.length > 0) throw new Error(violations.join('\n'));
}

const isWeb = (address: string): boolean => /^https?:\/\//.test(address);

/** All that must hold, asked in `window`, of a browser or of jsdom. */
export function propertiesIn(window: Window & typeof globalThis): readonly Property[] {
  const inert = window.document.implementation.createHTMLDocument('');
  const clean = (dirty: string): Element => {
    const host = inert.createElement('div');
    host.append(sanitise(dirty, window, pageUrl));
    return host;
  };
  const parsed = (markup: string): Element => {
    const host = inert.createElement('div');
    host.innerHTML = markup;
    return host;
  };
  return [
    {
      name: 'nothing is left but what is allowed, in its place, with values of its own',
      share: 1,
      property: fc.property(markup, (dirty) => {
        none(violationsIn(clean(dirty)));
      }),
    },
    {
      name: 'the same markup gives the same nodes',
      share: 0.2,
      property: fc.property(markup, (dirty) => {
        agree('The second time it is', clean(dirty).innerHTML, clean(dirty).innerHTML);
      }),
    },
    {
      name: 'written out and parsed once more it is as harmless, and settles at once',
      share: 1,
      property: fc.property(markup, (dirty) => {
        const once = clean(dirty).innerHTML;
        none(violationsIn(parsed(once)));
        // Parsers move what is nested as it may not be: from then on nothing changes any more.
        const moved = parsed(once).innerHTML;
        agree('Sanitised once more it is', clean(moved).innerHTML, moved);
      }),
    },
    {
      name: 'every word in what is allowed is kept, in its order',
      share: 0.5,
      property: fc.property(wording, ({ markup: dirty, words }) => {
        const left = clean(dirty).textContent.match(/word\d+/g) ?? [];
        agree('What is left is', left.join(' '), words.join(' '));
      }),
    },
    {
      name: 'an address is one of the web or none, whatever it is relative to',
      share: 0.5,
      property: fc.property(oddAddress, oddAddress, (href, baseHref) => {
        const page = window.document.implementation.createHTMLDocument('');
        const base = page.createElement('base');
        base.setAttribute('href', baseHref);
        page.head.append(base);
        const from = baseOf(page, pageUrl);
        if (!isWeb(from)) throw new Error(`The base is ${from}`);
        const address = webAddress(href, from);
        if (address !== '' && !isWeb(address)) throw new Error(`The address is ${address}`);
        const picture = imageAddress(href, from);
        if (picture !== '' && !isWeb(picture) && !/^data:image\/(?!svg)\w+;base64,/i.test(picture))
          throw new Error(`The picture is ${picture}`);
      }),
    },
    {
      name: 'what a page says of a story comes out whole and bounded, or not at all',
      share: 0.3,
      property: fc.property(
        fc.record(
          Object.fromEntries(
            ['url', 'title', 'byline', 'siteName', 'publishedTime', 'lang', 'dir', 'leadImage', 'readingTime'].map(
              (name) => [name, fc.oneof(oddAddress, fc.anything(), fc.string({ maxLength: 2_000 }), fc.record({ src: oddAddress, alt: fc.anything() }))],
            ),
          ),
          { requiredKeys: [] },
        ),
        (claimed) => {
          const article = readArticle({ ...claimed, html: '' });
          if (article === null) throw new Error('There is no article.');
          const { url, title, byline, siteName, publishedTime, lang, dir, leadImage } = article;
          const long = [title, byline, siteName].filter((line) => line.length > 500);
          if (long.length > 0) throw new Error('A line is longer than 500 characters.');
          if (url !== '' && !/^(?:https?|file):/.test(url)) throw new Error(`The page is ${url}`);
          if (!/^(?:\d{4}-\d{2}-\d{2}[T\d:.Z+-]*)?$/.test(publishedTime)) throw new Error(publishedTime);
          if (!/^[\w-]*$/.test(lang) || !/^(?:ltr|rtl)$/.test(dir)) throw new Error(`${lang} ${dir}`);
          if (leadImage !== null && !isWeb(leadImage.src) && !leadImage.src.startsWith('data:image/'))
            throw new Error(`The lead picture is ${leadImage.src}`);
        },
      ),
    },
  ];
} // prettier-ignore
