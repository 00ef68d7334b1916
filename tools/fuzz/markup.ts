import fc, { type Arbitrary } from 'fast-check';
import { allowed, dropped } from '../../src/sanitise/allowed';

/** Markup and metadata as no person writes them: nested, broken, between languages, ambiguous. */

const known = [...allowed.values()].flatMap(({ elements }) => [...elements]);
/** Where parsers change their rules, and what attacks have hidden in. */
const turning = [
  'svg', 'math', 'foreignObject', 'desc', 'title', 'mtext', 'mi', 'mglyph', 'malignmark', 'annotation-xml', 'style',
  'noscript', 'template', 'table', 'select', 'option', 'form', 'frameset', 'plaintext', 'xmp', 'textarea', 'noembed',
  'iframe', 'listing', 'a', 'p', 'body', 'html', 'head', 'x-evil', 'slot', 'image', 'font', 'nobr', 'button', 'video',
  'script', 'object', 'embed', 'link', 'meta', 'base', 'animate', 'set', 'use', 'feImage', 'picture', 'source', 'input',
  'dialog', 'portal', 'fencedframe', 'marquee', 'keygen', 'isindex', 'applet', 'bgsound', 'maction', 'handler',
]; // prettier-ignore
const tag = fc.constantFrom(...known, ...turning, ...turning, ...dropped);

/** Names that stand for something on a document, a form or an element. */
const clobbering = [
  'body', 'documentElement', 'getElementById', 'attributes', 'parentNode', 'nodeName', 'childNodes', 'location',
  'cookie', '__proto__', 'constructor', 'firstChild', 'innerHTML', 'ownerDocument', 'namespaceURI', 'content',
] as const; // prettier-ignore

/** What stands before or within a scheme without changing what browsers make of it, and what does. */
const oddity = fc.constantFrom(
  '', ' ', '\t', '\n', '\r', '\f', '\u0000', '\u0001', '\u001f', '\u00a0', '\u200b', '\u202e', '\ufeff', '&#9;',
  '&Tab;', '&NewLine;', '&colon;', '%0a', '%09', '\\', '/', '//', '\ud800', 'ｊ', 'ſ', 'K',
); // prettier-ignore
const scheme = fc.constantFrom(
  'javascript:', 'JaVaScRiPt:', 'vbscript:', 'data:text/html,', 'data:image/svg+xml,', 'data:image/png;base64,',
  'data:image/png,', 'data:image/svg+xml;base64,', 'blob:', 'file:///', 'ftp://', 'about:', 'chrome://', 'view-source:',
  'filesystem:', 'https://', 'http:', 'mailto:', '//', '#', 'url(#', 'url(https://', 'ws://', 'intent:', 'tel:',
); // prettier-ignore
const address: Arbitrary<string> = fc
  .tuple(oddity, scheme, oddity, fc.constantFrom('x.example/a', 'evil()', 'AAAA', '%2e', 'a)', "'", 'a', ''), oddity)
  .chain(([before, start, between, rest, after]) =>
    fc.nat(start.length).map((at) => `${before}${start.slice(0, at)}${between}${start.slice(at)}${rest}${after}`),
  ); // prettier-ignore

const attributeName = fc.constantFrom(
  ...new Set([...allowed.values()].flatMap(({ attributes }) => Object.values(attributes).flat())),
  ...['id', 'name', 'class', 'style', 'onclick', 'onload', 'ONERROR', 'onbegin', 'href', 'href', 'src', 'src', 'xlink:href'],
  ...['srcset', 'srcdoc', 'action', 'formaction', 'ping', 'background', 'poster', 'data', 'is', 'slot', 'part', 'xmlns'],
  ...['http-equiv', 'content', 'rel', 'target', 'download', 'attributename', 'to', 'values', 'from', 'begin', 'filter'],
  ...['mask', 'xml:base', 'xmlns:xlink', 'shadowrootmode', 'popover', 'popovertarget', 'autofocus', 'tabindex'],
  ...['contenteditable', 'data-jump', 'data-place', 'referrerpolicy', 'crossorigin', 'loading', 'usemap', '"', '<', '\\'],
); // prettier-ignore
const attributeValue = fc.oneof(
  address,
  address,
  fc.constantFrom(...clobbering),
  fc.constantFrom(
    '</style><img src=x onerror=evil()>', '--><script>evil()</script>', '"><svg onload=evil()>', '`', '0 0 9 9', '7',
    'fill:url(//x.example/a);position:fixed', 'fill:red', 'red', 'rgb(1,2,3)', 'u\\72l(//x.example)', '-9e9em', '#a', 'url(#a)',
    'expression(evil())', 'image-set("//x.example/a" 1x)', 'evil()', 'refresh', '0;url=//x.example', 'prefetch', ']]>',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
); // prettier-ignore

const attribute = fc
  .tuple(attributeName, attributeValue, fc.constantFrom('"', "'", '', ' "'))
  .map(([name, value, quote]) => {
    const escaped = value.replaceAll('"', quote === '"' ? '&quot;' : '"');
    return ` ${name}=${quote}${escaped}${quote.trim()}`;
  });

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 16 }),
  fc.constantFrom(
    '<!--', '-->', '--!>', '<!-->', '<![CDATA[', ']]>', '<?xml?>', '<!doctype html>', '</', '<', '&lt;img src=x onerror=evil()&gt;',
    '</p>', '</table>', '</svg>', '</math>', '</style>', '</noscript>', '</template>', '</title>', '<br/', '<svg/onload=evil()//',
  ),
); // prettier-ignore

/** A piece of markup: an element as it should be, one that is not closed or closed by another, or a text. */
const piece: Arbitrary<string> = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, text, tie('element')),
  element: fc
    .tuple(
      tag,
      fc.array(attribute, { maxLength: 4 }),
      fc.array(tie('node'), { maxLength: 4 }),
      fc.oneof({ weight: 6, arbitrary: fc.constant('same') }, { weight: 1, arbitrary: tag }, { weight: 1, arbitrary: fc.constant('') }),
    )
    .map(([name, attributes, inside, closing]) => {
      const end = closing === '' ? '' : `</${closing === 'same' ? name : closing}>`;
      return `<${name}${attributes.join('')}>${inside.join('')}${end}`;
    }),
})).element; // prettier-ignore

/** A page's worth of markup. */
export const markup: Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: text }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((pieces) => pieces.join(''));

/** An address as a page may write it, for attributes and metadata alike. */
export const oddAddress = address;

/** Elements that a story may have, with words that are told apart, properly nested: nothing of it may be lost. */
export interface Wording {
  readonly markup: string;
  readonly words: readonly string[];
}
const inline = [
  'b',
  'em',
  'code',
  'span',
  'sub',
  'mark',
  'bdi',
  'q',
  'small',
  'kbd',
  'abbr',
  'time',
  'dfn',
] as const;
const block = ['div', 'section', 'article', 'blockquote', 'figure', 'details'] as const;

/** Properly nested text of a story, with what must go scattered among it. */
export const wording: Arbitrary<Wording> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...block),
      fc.array(fc.constantFrom(...inline), { maxLength: 3 }),
      fc.constantFrom(
        '', '<script>evil()</script>', '<style>p{}</style>', '<x-story></x-story>', '<!-- a -->', '<br>',
        '<img src="https://x.example/a.png">', '<form><input></form>', '<svg><path d="M0 0"/></svg>', '<iframe></iframe>',
      ),
      fc.array(attribute, { maxLength: 2 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => {
    const words = parts.map((_, at) => `word${at}`);
    const all = parts.map(([outer, inner, litter, attributes], at) => {
      // A quote left open would take the words in; that is asked of the other markup.
      const own = attributes.filter((one) => /^ [\w:-]+="[^"<>]*"$/.test(one)).join('');
      const open = inner.map((name) => `<${name}${own}>`).join('');
      const close = [...inner].reverse().map((name) => `</${name}>`).join('');
      return `<${outer}>${litter}${open}${words[at] ?? ''}${close}${litter}</${outer}>`;
    });
    return { markup: all.join(''), words };
  }); // prettier-ignore
