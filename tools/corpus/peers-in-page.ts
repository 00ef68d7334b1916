import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { Found } from './way-in-page';
import type { Peer } from './reading';

const clone = (): Document => document.cloneNode(true) as Document;

/** Reads the live page with `peer` as its own documentation says to use it: on a clone, which counts. */
export function readWithPeer(peer: Peer): Found {
  const start = performance.now();
  const found = peer === 'readability' ? readability() : defuddle();
  return { ...found, ms: performance.now() - start };
}

function readability(): Omit<Found, 'ms'> {
  const article = new Readability(clone()).parse();
  return {
    html: article?.content ?? '',
    title: article?.title ?? '',
    byline: article?.byline ?? '',
    publishedTime: article?.publishedTime ?? '',
  };
}

function defuddle(): Omit<Found, 'ms'> {
  const { content, title, author, published } = new Defuddle(clone(), {
    url: location.href,
  }).parse();
  return { html: content, title, byline: author, publishedTime: published };
}
