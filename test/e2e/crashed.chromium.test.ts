import { expect, test } from '@jest/globals';
import { startBrowser } from './harness/browser';
import { loadAgain, seenState, whenShown } from './harness/popup';
import { answer, startSite } from './harness/site';
import { storyPage } from './harness/story-page';

const browser = startBrowser();
const site = startSite({ routes: { '/story': answer(storyPage()) } });

test('a page that has crashed is told about in words, and is read when it is loaded again', async () => {
  const page = await browser.session.openPage(`${site.url}/story`);
  const driver = await page.createCDPSession();
  const gone = new Promise((resolve) => page.once('error', resolve));
  // Never answered: who could have is gone.
  driver.send('Page.crash').catch(() => undefined);
  await gone;
  const popup = await browser.session.clickToolbarButton(page);
  await whenShown(popup, 'load-error');
  expect((await seenState(popup)).buttons).toEqual(['Load it again', 'Back to the page']);
  await loadAgain(browser.session, page, popup);
});
