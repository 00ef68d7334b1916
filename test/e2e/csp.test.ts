import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Popup } from '../../tools/browsers/popup';
import { startBrowser } from './harness/browser';
import { readPage, rest } from './harness/popup';
import { answer, startSite } from './harness/site';
import { storyPage } from './harness/story-page';

const browser = startBrowser();
const site = startSite({ routes: { '/story': answer(storyPage()), '/asked': answer('asked') } });

type Marked = Window & { marked?: number; eval(source: string): unknown };

describe('should a story ever bring something active with it, the popup', () => {
  let popup: Popup;
  beforeAll(async () => {
    ({ popup } = await readPage(browser.session, `${site.url}/story`));
  });

  const expectNothingAsked = async (): Promise<void> => {
    await rest();
    expect(site.log.filter(({ url }) => url.startsWith('/asked'))).toEqual([]);
    expect(await popup.evaluate(() => location.pathname)).toBe('/popup/popup.html');
    expect(await popup.isOpen()).toBe(true);
  };

  test('runs no inline script and no handler', async () => {
    const marked = await popup.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.marked = 1';
      const image = document.createElement('img');
      image.setAttribute('onerror', 'window.marked = 2');
      image.src = 'data:image/png;base64,AAAA';
      document.body.append(script, image);
      await new Promise((resolve) => setTimeout(resolve, 300));
      script.remove();
      image.remove();
      return (window as Marked).marked ?? 0;
    });
    expect(marked).toBe(0);
  });

  test('makes no code from text', async () => {
    const outcome = await popup.evaluate(
      () =>
        new Promise<string>((resolve) => {
          // In a task of its own: what a driver calls directly is exempt from the policy.
          window.setTimeout(() => {
            try {
              (window as Marked).eval('1');
              resolve('ran');
            } catch {
              resolve('refused');
            }
          }, 0);
        }),
    );
    expect(outcome).toBe('refused');
  });

  test('fetches nothing', async () => {
    const outcome = await popup.evaluate(
      (url) =>
        window.fetch(url, { mode: 'no-cors' }).then(
          () => 'fetched',
          () => 'refused',
        ),
      `${site.url}/asked?fetch`,
    );
    expect(outcome).toBe('refused');
    await expectNothingAsked();
  });

  test('loads no frame, plugin, film, style sheet or script', async () => {
    await popup.evaluate(async (url) => {
      for (const tag of ['iframe', 'object', 'embed', 'video', 'link', 'script']) {
        const element = document.createElement(tag);
        for (const name of ['src', 'data', 'href']) element.setAttribute(name, `${url}?${tag}`);
        element.setAttribute('rel', 'stylesheet');
        document.body.append(element);
        await new Promise((resolve) => setTimeout(resolve, 200));
        element.remove();
      }
    }, `${site.url}/asked`);
    await expectNothingAsked();
  });

  test('sends no form', async () => {
    await popup.evaluate((url) => {
      const form = document.createElement('form');
      form.action = url;
      document.body.append(form);
      try {
        form.submit();
      } catch {
        // Firefox says so, Chromium keeps silent.
      }
    }, `${site.url}/asked?form`);
    await expectNothingAsked();
  });
});
