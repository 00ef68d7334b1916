import type { Article } from '../core/article';
import { element } from './element';
import type { Say } from './look';

/**
 * What stands on paper below the story and nowhere else: the whole address it was read at, and the day it
 * was printed, which is asked when printing begins. Ends with `signal`.
 */
export function printSource({ url }: Article, say: Say, signal: AbortSignal): HTMLElement {
  const date = element('p', {});
  const sayToday = (): void => {
    const today = new Intl.DateTimeFormat(document.documentElement.lang || 'en', {
      dateStyle: 'long',
    }).format(new Date());
    date.textContent = say('printed', today);
  };
  sayToday();
  window.addEventListener('beforeprint', sayToday, { signal });
  return element(
    'footer',
    { class: 'print-source' },
    element('p', {}, element('bdi', {}, url)),
    date,
  );
}
