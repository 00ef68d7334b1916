import { htmlNamespace } from '../core/html-namespace';
import { blockAttribute } from '../core/place';

/**
 * What may stand in a story: elements, their attributes, values and schemes, each group with its reason. The one
 * place to look; whatever is not here is taken out, elements with their text kept where they are not among `dropped`.
 */

/** Elements and attributes of one namespace. */
export interface Allowed {
  readonly elements: readonly string[];
  /** Names by element; those under `*` may stand on all. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
}

export const drawingNamespace = 'http://www.w3.org/2000/svg';
export const formulaNamespace = 'http://www.w3.org/1998/Math/MathML';

/** Names, told apart by spaces: quotes around each weigh more than the short ones. */
const words = (...names: readonly string[]): readonly string[] => names.join(' ').split(' ');

const html: Allowed = {
  elements: words(
    // What a text is made of: its parts and its headings.
    'p div section article blockquote pre hr h1 h2 h3 h4 h5 h6',
    // Lists, and terms with what they mean.
    'ul ol li dl dt dd',
    // How words are meant: none of these does anything but to mark its text.
    'b strong i em u s del ins mark small sub sup abbr dfn time span q cite code kbd samp var',
    // Where a line may or must end, and which way it runs.
    'br wbr bdi bdo',
    // Readings beside the words of Chinese and Japanese.
    'ruby rb rt rp rtc',
    // Leads out of the story, by a person's click alone.
    'a',
    // The only element that asks for something: the story's pictures.
    'img figure figcaption',
    // Opened and closed by the browser, without a script.
    'details summary',
    // Tables of data.
    'table caption colgroup col thead tbody tfoot tr th td',
  ),
  attributes: {
    // Language and direction decide letters, hyphens and the order of words; a title says what is seen. The
    // number of a block is Lede's own. No `id`, `name`, `class` or `style`: they would reach the view's own.
    '*': ['lang', 'dir', 'title', blockAttribute],
    // Where it leads; how it behaves is set afterwards.
    a: ['href'],
    // Its words and its size, so that the text does not jump. No `srcset`: what is asked for is decided once.
    img: ['src', 'alt', 'width', 'height'],
    // Shown by no browser, read by machines and copied with the text.
    time: ['datetime'], del: ['datetime', 'cite'], ins: ['datetime', 'cite'], blockquote: ['cite'], q: ['cite'],
    // The numbers of a list are part of what it says, and so are letters in their place.
    ol: ['start', 'reversed', 'type'], li: ['value'],
    // Without these the cells of a table stand under the wrong heads. No `headers`: the names it points to are gone.
    td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan', 'scope'], col: ['span'], colgroup: ['span'],
    // The page had it open.
    details: ['open'],
  },
}; // prettier-ignore

/** How a shape is painted. Also read from `style`, where most programs that draw write it. */
export const paint = words(
    'fill fill-opacity fill-rule clip-rule stroke stroke-width stroke-opacity stroke-dasharray',
    'stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit opacity color display visibility',
    'stop-color stop-opacity font-family font-size font-style font-weight letter-spacing text-anchor',
    'text-decoration dominant-baseline alignment-baseline baseline-shift clip-path marker-start',
    'marker-mid marker-end paint-order vector-effect shape-rendering',
  ); // prettier-ignore

const box = ['x', 'y', 'width', 'height'] as const;
const window = ['viewBox', 'preserveAspectRatio'] as const;
const placed = words('x y dx dy rotate textLength lengthAdjust');
const gradient = words('gradientUnits gradientTransform spreadMethod href xlink:href');

/**
 * Drawings. Not here: whatever loads (`image`, `feImage`, filters), moves or sets other attributes (`animate`, `set`),
 * leads away (`a`), brings another language in (`script`, `style`; of `foreignObject` the words stay:
 * `foreign-words.ts`).
 */
const drawing: Allowed = {
  elements: words(
    // The drawing, its parts, and what it is called.
    'svg g title desc',
    // Shapes and words.
    'path rect circle ellipse line polyline polygon text tspan',
    // What is drawn more than once, or to paint with. Only within the same drawing; `drawing.ts` sees to it.
    'defs symbol use linearGradient radialGradient stop clipPath marker pattern',
  ),
  attributes: {
    '*': [...paint, 'transform', 'lang', 'dir'],
    svg: [...box, ...window, blockAttribute], symbol: [...box, ...window], use: [...box, 'href', 'xlink:href'],
    path: ['d', 'pathLength'], rect: [...box, 'rx', 'ry'], circle: ['cx', 'cy', 'r'], ellipse: words('cx cy rx ry'),
    line: words('x1 y1 x2 y2'), polyline: ['points'], polygon: ['points'],
    text: placed, tspan: placed,
    linearGradient: [...gradient, 'x1', 'y1', 'x2', 'y2'], radialGradient: [...gradient, 'cx', 'cy', 'r', 'fx', 'fy'],
    stop: ['offset'], clipPath: ['clipPathUnits'],
    marker: [...window, ...words('markerUnits markerWidth markerHeight refX refY orient')],
    pattern: [...box, ...window, ...words('patternUnits patternContentUnits patternTransform')],
  },
}; // prettier-ignore

/** How a sign keeps apart from its neighbours. */
const operator = words(
  'form fence separator stretchy symmetric largeop movablelimits lspace rspace minsize maxsize accent',
);
const cells = words('rowalign columnalign rowspan columnspan');

/** Formulas: MathML Core. Not here: links, `maction`, and annotations, which no browser shows and anything may be in. */
const formula: Allowed = {
  elements: words(
    // The formula, and what groups its parts or says how they are set.
    'math semantics mrow mstyle mpadded mphantom menclose merror mspace',
    // Names, numbers, signs, words.
    'mi mn mo ms mtext',
    // Fractions, roots, and what stands above and below.
    'mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts mprescripts none',
    // Matrices and lines of a proof.
    'mtable mtr mtd',
  ),
  attributes: {
    '*': words('dir displaystyle scriptlevel mathvariant mathsize'),
    math: ['display', 'alttext', blockAttribute], mo: operator, mfrac: ['linethickness', 'bevelled'],
    munder: ['accentunder'], mover: ['accent'], munderover: ['accent', 'accentunder'], menclose: ['notation'],
    mspace: ['width', 'height', 'depth'], mpadded: words('width height depth lspace voffset'),
    mtable: [...cells, ...words('rowspacing columnspacing rowlines columnlines frame')], mtr: cells, mtd: cells,
  },
}; // prettier-ignore

/** By namespace: the same name in another one is another element. */
export const allowed: ReadonlyMap<string | null, Allowed> = new Map([
  [htmlNamespace, html],
  [drawingNamespace, drawing],
  [formulaNamespace, formula],
]);

/** Taken out with everything in them: their content is not the story's text. */
export const dropped = words(
    'script style template iframe object embed noscript form input button select option textarea audio',
    'video canvas meter progress dialog title head meta link base frameset noembed noframes plaintext xmp',
    // In drawings and formulas: another language, what is only painted with, what is not shown.
    'foreignobject filter mask metadata image animate animatemotion animatetransform set annotation',
    'annotation-xml',
  ); // prettier-ignore

/** A block's number: more of them than any page that is read has. */
export const blockNumber = /^\d{1,6}$/;

/** Schemes of links and of pictures; a picture may also be a raster image inside its address. */
export const linkSchemes = ['http:', 'https:', 'mailto:', 'tel:'] as const;
export const pictureSchemes = ['http:', 'https:'] as const;
export const inlinePicture = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z0-9+/=\s]+$/i;

/** What values in drawings are made of: numbers, names and colours. Without `\` no name can be written otherwise. */
export const drawingValue = /^[\w\s.,%#+'"()-]*$/;
/** Functions in them; one that is not here might load something (`url`, `image-set`, `src`). */
export const drawingFunctions = words(
  'rgb rgba hsl hsla matrix translate scale rotate skewX skewY',
);
/** Values in formulas: below 1000 and never negative, so that no sign leaves its place and covers another. */
export const formulaValue = /^(?!.*(?:\d{4}|\de\d))[\w\s.%]{0,100}$/i;
