import { listOf } from './json-ld';
import { type Source, line } from './source';

/** The section the story stands in, where the page names one in a word or two; else empty. */
export function kickerOf({ jsonLd, meta }: Source, title: string): string {
  const declared = [...listOf(jsonLd['articleSection']), meta('article:section')];
  const section = declared.find(
    (value): value is string => typeof value === 'string' && value.trim() !== '',
  );
  const text = line(section, 200);
  return text.length <= 40 && !/[,;|>/]/.test(text) && text !== title ? text : '';
}
