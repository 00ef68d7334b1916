import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Popup } from '../../tools/browsers/popup';
import type { LoggedRequest } from '../../tools/serve';
import { kind, startBrowser } from './harness/browser';
import { asLine, imageRoutes } from './harness/image-page';
import { readPage, rest } from './harness/popup';
import { startSite } from './harness/site';

const browser = startBrowser();
const site = startSite({ routes: imageRoutes });

/** Brings every picture into view, as reading on does, since they load when they are near. */
async function lookAtAll(popup: Popup): Promise<void> {
  const count = await popup.evaluate(() => document.querySelectorAll('.story p').length);
  for (let at = 0; at < count; at++) {
    await popup.evaluate((index) => {
      document.querySelectorAll('.story p')[index]?.scrollIntoView({ behavior: 'instant' });
    }, at);
    await rest(60);
  }
  await rest(800);
}

let popup: Popup;
let pageRequests: LoggedRequest[];
let requests: LoggedRequest[];

beforeAll(async () => {
  await browser.session.openPage(`${site.url}/cookies`);
  await browser.session.openPage(`${site.localhostUrl}/cookies`);
  const page = await browser.session.openPage(`${site.url}/images`);
  await rest(1_000);
  pageRequests = [...site.log];
  const opened = await readPage(browser.session, page.url());
  popup = opened.popup;
  // The page was opened once more: its own requests are over before the popup's begin.
  requests = [];
}, 60_000);
