import type { Block } from '../blocks/block';
import { bylineOf } from './byline';
import { publishedTimeOf } from './date';
import { dekOf } from './dek';
import { kickerOf } from './kicker';
import { siteNameOf } from './site-name';
import { type MetadataPage, type Source, sourceOf } from './source';
import { titleOf } from './title';

/** What a page says about its story; absent texts are empty. */
export interface Metadata {
  readonly title: string;
  readonly kicker: string;
  readonly dek: string;
  readonly byline: string;
  readonly siteName: string;
  readonly publishedTime: string;
  /** The story's text as the page's JSON-LD gives it; empty where it gives none. */
  readonly articleBody: string;
  /** The language the document declares, as written. */
  readonly declaredLang: string;
}

/** Longer ones are not looked through. */
const longestBody = 200_000;

function articleBodyOf({ jsonLd }: Source): string {
  const body = jsonLd['articleBody'];
  return typeof body === 'string' ? body.slice(0, longestBody) : '';
}

/** Reads the metadata of `page` (the copy, still whole) with these `blocks`, which was found at `url`. */
export function readMetadata(page: MetadataPage, blocks: readonly Block[], url: string): Metadata {
  const source = sourceOf(page, blocks, url);
  const { body, documentElement } = page.document;
  const siteName = siteNameOf(source);
  const title = titleOf(source, siteName);
  return {
    title,
    kicker: kickerOf(source, title),
    dek: dekOf(source, title),
    byline: bylineOf(source, title),
    siteName,
    publishedTime: publishedTimeOf(source, title),
    articleBody: articleBodyOf(source),
    declaredLang:
      // What stands closer to the text knows better.
      body.getAttribute('lang') ??
      documentElement.getAttribute('lang') ??
      source.meta('og:locale', 'content-language'),
  };
}
