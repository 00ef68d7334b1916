import { expect, test } from '@jest/globals';
import { startBrowser } from './harness/browser';
import { ending, openFullView } from './harness/full-view';
import { probedOn, startProbe } from './harness/probe';
import { rest } from './harness/popup';
import { answer, startSite } from './harness/site';
import { storyPage } from './harness/story-page';
import { seenStory } from './harness/story';

const browser = startBrowser();

/** Policies that only report: their reports name what they would have stopped. */
const reporting =
  "default-src 'self' 'unsafe-inline'; frame-src 'none'; report-to all; report-uri /report";
const site = startSite({
  routes: {
    '/story': (_, response) => {
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy-report-only': reporting,
        'reporting-endpoints': 'all="/report"',
      };
      response.writeHead(200, headers).end(storyPage());
    },
    '/report': (_, response) => {
      response.writeHead(204).end();
    },
    '/framing': answer('<!doctype html><title>A stranger</title><body>'),
  },
});

test('a page that tries everything finds neither Lede’s address nor what is read', async () => {
  const { session } = browser;
  const { page, reader } = await openFullView(session, `${site.url}/story`, startProbe);
  const [, host = ''] = /:\/\/(.*)$/.exec(session.extensionOrigin) ?? [];
  const address = await reader.evaluate(() => location.href);
  expect(address).toContain(host);
  // Words of the reader's own, selected, typed over and clicked on.
  const left = await reader.evaluate(() => {
    document.getSelection()?.selectAllChildren(document.body);
    return document.querySelector('.reading-time')?.textContent ?? '';
  });
  expect(left).not.toBe('');
  await reader.press('PageDown');
  await reader.press('x');
  await reader.click('.story-body p');
  await rest(600);
  await ending(reader, () => reader.press('Escape'));
  await rest(600);
  const probed = await probedOn(page);
  expect(probed.length).toBeGreaterThan(100);
  const telling = [host, address.split('#')[1] ?? '', left, 'reader.html', '-extension:'];
  expect(probed.filter((text) => telling.some((word) => text.includes(word)))).toEqual([]);
  // From the moment the full view has the focus no key and no click is the page's.
  expect(
    probed.filter((text) => /^event (?:key|click|pointerdown|beforeinput|copy|wheel)/.test(text)),
  ).toEqual([]);
  expect(site.log.filter(({ url }) => url === '/report')).toEqual([]);
  await page.close();
});

test('framed by a stranger it is inert, whatever nonce the stranger makes up or has seen', async () => {
  const { session } = browser;
  const { page, reader } = await openFullView(session, `${site.url}/story`);
  const spent = (await reader.evaluate(() => location.hash)).slice(1);
  await ending(reader, () => reader.press('Escape'));
  await page.goto(`${site.url}/framing`);
  for (const nonce of ['', 'made-up', spent]) {
    await page.evaluate(
      (src) =>
        new Promise<void>((resolve) => {
          const frame = document.createElement('iframe');
          frame.style.cssText = 'width:600px;height:400px';
          frame.addEventListener('load', () => {
            const { port1, port2 } = new MessageChannel();
            port1.start();
            frame.contentWindow?.postMessage({ nonce: src.split('#')[1] }, '*', [port2]);
            resolve();
          });
          frame.src = src;
          document.body.replaceChildren(frame);
        }),
      `${session.extensionOrigin}/reader/reader.html#${nonce}`,
    );
    await rest();
    const framed = await session.readerFrame(page);
    const shown = await framed?.evaluate(() => [document.body.childElementCount, document.title]);
    expect(shown).toEqual([0, '']);
  }
  await page.close();
});

test('nor does it show anything in a tab that somebody sends there', async () => {
  const { session } = browser;
  const page = await session.openPage(`${site.url}/story`);
  await page.evaluate((href) => {
    const link = document.createElement('a');
    Object.assign(link, { href, target: '_blank', rel: 'opener', id: 'lure', textContent: 'lure' });
    document.body.prepend(link);
  }, `${session.extensionOrigin}/reader/reader.html#made-up`);
  await page.click('#lure');
  await rest();
  const tab = await session.readerTab('reader/');
  expect((await tab?.evaluate(() => document.body.childElementCount)) ?? 0).toBe(0);
  await page.close();
});

test('a story full of the page’s words is read, so that the probe had something to find', async () => {
  const { page, reader } = await openFullView(browser.session, `${site.url}/story`);
  expect((await seenStory(reader)).text.length).toBeGreaterThan(1_000);
  await page.close();
});
