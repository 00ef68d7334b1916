import type { OfflineChromium } from '../bench/offline-chromium';
import { ChromiumPopup } from '../browsers/chromium-popup';
import { waitUntil } from '../browsers/wait';
import { settled, take, type Picture } from './picture';

/** The calls of the extension API that are made to go wrong. */
interface Api {
  tabs: { query: unknown; get: unknown };
  scripting: { executeScript: unknown };
  extension: { isAllowedFileSchemeAccess: unknown };
}

function lettingNobodyIn({ scripting }: Api): void {
  scripting.executeScript = () => new Promise(() => undefined);
}

/** What no page brings about: the browser is made to answer so. Each runs before the popup's own. */
const stubs: Record<string, (api: Api) => void> = {
  looking: lettingNobodyIn,
  busy: lettingNobodyIn,
  'no-access': ({ scripting, tabs }) => {
    // A page that was still on its way when the button was clicked, and turns out to be closed.
    const statuses = ['loading'];
    tabs.query = () => Promise.resolve([{ id: 1 }]);
    tabs.get = () => Promise.resolve({ id: 1, status: statuses.pop() ?? 'complete' });
    scripting.executeScript = () => Promise.reject(new Error('Not allowed'));
  },
  'maybe-file': ({ scripting, extension }) => {
    const words = 'Cannot access contents of the page.';
    scripting.executeScript = () => Promise.reject(new Error(words));
    extension.isAllowedFileSchemeAccess = () => Promise.resolve(false);
  },
  store: ({ scripting }) => {
    const words = 'The extensions gallery cannot be scripted.';
    scripting.executeScript = () => Promise.reject(new Error(words));
  },
  failed: ({ tabs }) => {
    tabs.query = () => Promise.reject(new Error('Something is broken'));
  },
};

/** The popup's other states, light and dark, in Chromium, whose popups can be loaded anew. */
export async function takeStubbedStates({
  browser,
  session,
  loaded,
}: OfflineChromium): Promise<Picture[]> {
  const pictures: Picture[] = [];
  const popupUrl = loaded[0].popupUrl;
  const page = await session.openPage('about:blank');
  for (const [state, stub] of Object.entries(stubs)) {
    for (const scheme of ['light', 'dark'] as const) {
      await session.setColorScheme(scheme);
      const opened = await session.clickToolbarButton(page);
      const target = await waitUntil('the popup', () =>
        browser.targets().findLast((one) => one.url().startsWith(popupUrl)),
      );
      const popupPage = await target.asPage();
      const script = `{ const __name = (named) => named; (${stub.toString()})(chrome) }`;
      await popupPage.evaluateOnNewDocument(script);
      await popupPage.reload();
      const popup = new ChromiumPopup(popupPage, page);
      await settled(popup, state);
      pictures.push(
        await take(popup, `chromium/state-${state}-${scheme}.png`, `${state}, ${scheme}`),
      );
      await opened.close();
    }
  }
  return pictures;
}
