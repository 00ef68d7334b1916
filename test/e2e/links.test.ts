import { expect, test } from '@jest/globals';
import { waitUntil } from '../../tools/browsers/wait';
import { startBrowser } from './harness/browser';
import { readPage } from './harness/popup';
import { answer, startSite } from './harness/site';
import { prose, storyPage } from './harness/story-page';

const browser = startBrowser();

/** The page a link leads to tells the server what it knows of where it was opened from. */
const target = `<!doctype html><title>Target</title><link rel="icon" href="data:,"><script>
  fetch('/opened-by?' + JSON.stringify([window.opener === null, document.referrer]));
</script>`;

const linked = storyPage({
  between: [`<p>${prose[1] ?? ''} <a href="/target">All of the count</a> is in the register.</p>`],
});
const site = startSite({
  routes: {
    '/linked': answer(linked),
    '/target': answer(target),
    '/opened-by': answer('', 'text/plain'),
  },
});

test('a link opens in a tab of its own, which does not learn where it was opened from', async () => {
  const { popup } = await readPage(browser.session, `${site.url}/linked`);
  const link = '.story-body a[href$="/target"]';
  await popup.click(link);
  await waitUntil('the tab', async () =>
    (await browser.session.openTabs()).includes(`${site.url}/target`),
  );
  const report = await waitUntil('the tab to tell', () =>
    site.log.find(({ url }) => url.startsWith('/opened-by')),
  );
  expect(decodeURIComponent(report.url)).toBe('/opened-by?[true,""]');
  expect(site.log.find(({ url }) => url === '/target')?.headers.referer).toBeUndefined();
  expect(await browser.session.openTabs()).toContain(`${site.url}/linked`);
  await popup.close();
});
