import type { Page } from 'puppeteer-core';

/** Keeps a page's thread to itself for `milliseconds`, beginning in a moment; then it goes to `next`, if told where. */
export const holdPage = (page: Page, milliseconds: number, next = ''): Promise<void> =>
  page.evaluate(
    (time, address) => {
      setTimeout(() => {
        const end = performance.now() + time;
        while (performance.now() < end);
        if (address !== '') location.href = address;
      }, 50);
    },
    milliseconds,
    next,
  );
