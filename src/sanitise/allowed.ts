import { blockAttribute } from '../core/place';

/**
 * What may stand in a story. Everything else is taken out: elements with their text kept, where
 * they are not among `dropped`.
 */

/** Elements of running text, lists, tables, figures; each does nothing but hold text or a picture. */
export const elements = [
  'p', 'br', 'hr', 'div', 'section', 'article', 'blockquote', 'q', 'cite', 'pre', 'code', 'kbd', 'samp', 'var',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'a', 'b', 'strong', 'i', 'em', 'u',
  's', 'del', 'ins', 'mark', 'small', 'sub', 'sup', 'abbr', 'dfn', 'time', 'span', 'bdi', 'bdo', 'wbr',
  'ruby', 'rb', 'rt', 'rp', 'rtc', 'figure', 'figcaption', 'img', 'details', 'summary',
  'table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td',
] as const; // prettier-ignore

/** Attributes that carry meaning. No `id`, `name`, `class` or `style`: they would reach the view's own. */
export const attributes = [
  'href', 'src', 'alt', 'title', 'width', 'height', 'lang', 'dir', 'datetime', 'cite', 'start', 'reversed',
  'value', 'colspan', 'rowspan', 'headers', 'scope', 'span', 'open', blockAttribute,
] as const; // prettier-ignore

/** A block's number: more of them than any page that is read has. */
export const blockNumber = /^\d{1,6}$/;

/** Taken out with everything in them: their content is not the story's text. */
export const dropped = [
  'script', 'style', 'template', 'iframe', 'object', 'embed', 'noscript', 'form', 'input', 'button', 'select',
  'option', 'textarea', 'audio', 'video', 'canvas', 'dialog', 'title', 'head', 'meta', 'link', 'base', 'frameset',
  'svg', 'math', 'noembed', 'noframes', 'plaintext', 'xmp',
] as const; // prettier-ignore

/** Schemes of links and of pictures; a picture may also be a raster image inside its address. */
export const linkSchemes = ['http:', 'https:', 'mailto:'] as const;
export const pictureSchemes = ['http:', 'https:'] as const;
export const inlinePicture = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z0-9+/=\s]+$/i;
