import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ExtensionPage } from '../../tools/browsers/extension-page';
import { startBrowser } from './harness/browser';
import { openFullView } from './harness/full-view';
import { readPage, rest } from './harness/popup';
import { answer, startSite } from './harness/site';
import { storyPage } from './harness/story-page';

const browser = startBrowser();
const site = startSite({ routes: { '/story': answer(storyPage()), '/asked': answer('asked') } });

/** Each by itself would run, restyle, load or send something where markup went in as it is. */
const raw = (asked: string): Readonly<Record<string, string>> => ({
  script: `<script>marked=1</script><script src="${asked}?script"></script><script type="module">marked=2</script><svg><script>marked=3</script><script href="${asked}?svg-script"></script></svg>`,
  handlers: '<img src="data:image/png;base64,AAAA" onerror="marked=4"><svg onload="marked=5"></svg><details open ontoggle="marked=6"></details><input autofocus onfocus="marked=7"><a href="javascript:void(marked=8)">a</a>',
  styles: `<style>.story { color: rgb(1, 2, 3) !important; background: url(${asked}?style) }</style><link rel="stylesheet" href="${asked}?sheet"><p class="styled" style="position:fixed;background:url(${asked}?styled)">a</p>`,
  frames: `<iframe src="${asked}?frame"></iframe><iframe srcdoc="<script>parent.marked=9</script>"></iframe><object data="${asked}?object"></object><embed src="${asked}?embed"><iframe src="javascript:parent.marked=10"></iframe>`,
  media: `<video autoplay src="${asked}?video"></video><audio autoplay src="${asked}?audio"></audio><video><source src="${asked}?source"><track default src="${asked}?track"></video>`,
  forms: `<form action="${asked}"><input name="a" value="1"><button>a</button></form><form method="post" action="${asked}?post"><button>b</button></form><form id="f"></form><button form="f" formaction="${asked}?formaction">c</button>`,
  'other loads': `<link rel="manifest" href="${asked}?manifest"><link rel="modulepreload" href="${asked}?module"><link rel="preload" as="script" href="${asked}?preload"><link rel="preload" as="font" crossorigin href="${asked}?font">`,
}); // prettier-ignore

type Marked = Window & { marked?: number };

const views = {
  popup: async (): Promise<ExtensionPage> =>
    (await readPage(browser.session, `${site.url}/story`)).popup,
  'full view': async (): Promise<ExtensionPage> =>
    (await openFullView(browser.session, `${site.url}/story`)).reader,
};

describe.each(Object.entries(views))(
  'should the sanitiser let everything through, the policy of the %s alone',
  (_name, open) => {
    let view: ExtensionPage;
    beforeAll(async () => {
      view = await open();
    });
    afterAll(async () => {
      await rest(100);
    });

    test.each(Object.keys(raw('')))('stops %s', async (what) => {
      const before = await view.evaluate(() => location.href);
      await view.evaluate(
        (markup) =>
          new Promise<void>((resolve) => {
            // In a task of its own: what a driver calls directly is exempt from the policy.
            window.setTimeout(() => {
              const body = document.querySelector('.story-body');
              // Unlike `innerHTML`, what is made this way has scripts that would run.
              body?.append(document.createRange().createContextualFragment(markup));
              for (const link of document.querySelectorAll<HTMLElement>('a[href^="javascript:"]'))
                link.click();
              for (const button of document.querySelectorAll<HTMLElement>('form button, [formaction]'))
                button.click();
              resolve();
            }, 0);
          }),
        raw(`${site.url}/asked`)[what] ?? '',
      );
      await rest(700);
      const seen = await view.evaluate(() => {
        const styled = document.querySelector('.styled');
        const story = document.querySelector('.story');
        return {
          marked: (window as Marked).marked ?? 0,
          href: location.href,
          isStyled:
            (styled !== null && getComputedStyle(styled).position === 'fixed') ||
            (story !== null && getComputedStyle(story).color === 'rgb(1, 2, 3)'),
        };
      });
      expect(seen).toEqual({ marked: 0, href: before, isStyled: false });
      expect(site.log.map(({ url }) => url).filter((url) => url.startsWith('/asked'))).toEqual([]);
      expect(await view.isOpen()).toBe(true);
    });
  },
); // prettier-ignore
