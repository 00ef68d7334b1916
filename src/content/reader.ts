/**
 * Injected into a page when a person asks to read it, and only then. Answers Lede's own pages and
 * leaves the page as it is.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import { answer } from '../messages/wire';
import { portName } from '../messages/ports';
import { type DocumentState, earlierState, keepState } from './document-state';
import { fetchImage } from './fetch-image';
import { pageChanged } from './page-changed';
import { readArticle } from './read-article';

function isAlive(): boolean {
  try {
    return browser.runtime.getURL('') !== '';
  } catch {
    return false;
  }
}

function serve(port: Runtime.Port, state: DocumentState): void {
  let change: Promise<{ changed: boolean }> | undefined;
  let watch = new AbortController();
  answer<'content'>(port, {
    'article.get': async ({ force }, signal) => {
      // Watched from before the page is read: a story that comes meanwhile must not be missed.
      watch.abort();
      watch = new AbortController();
      change = pageChanged(document, AbortSignal.any([signal, watch.signal]));
      const outcome = await readArticle(force, signal);
      if (outcome.ok) watch.abort();
      // An address that changed without a load is another story.
      return { outcome, place: state.place?.url === location.href ? state.place.place : null };
    },
    'page.changed': (_, signal) => change ?? pageChanged(document, signal),
    'place.keep': (place) => {
      state.place = place === null ? null : { url: location.href, place };
      return null;
    },
    'image.fetch': ({ src }, signal) => fetchImage(src, signal),
  });
}

function listen(state: DocumentState): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === portName) serve(port, state);
  });
}

// Injected anew at every click; one of them answers.
const earlier = earlierState();
if (earlier?.isAlive() !== true) {
  const state: DocumentState = { isAlive, place: earlier?.place ?? null };
  keepState(state);
  listen(state);
}
