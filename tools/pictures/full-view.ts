import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { schema } from '../../src/settings/schema';
import { keyOf } from '../../src/settings/read';
import type { ExtensionPage } from '../browsers/extension-page';
import type { BrowserSession } from '../browsers/session';
import { waitUntil } from '../browsers/wait';
import { root } from '../build/root';
import { serve } from '../serve';
import { settled, take, type Picture } from './picture';

const { control } = schema.theme;
const themes = control.kind === 'choice' ? control.options.filter((name) => name !== 'auto') : [];

/** Sizes of the window: as on a desk, half of that, and a phone's. */
const wide = { width: 1280, height: 860 };
const sizes = [wide, { width: 760, height: 860 }, { width: 390, height: 780 }];

/** One story from the left, with sections, and one from the right. */
const stories = [
  { id: 'sample', folder: join(root, 'tools', 'sample'), path: '/' },
  { id: 'rtl', folder: join(root, 'test', 'fixtures', 'pages'), path: '/rtl/' },
] as const;

interface Extension {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}

/** Chooses a theme as the panel would. */
const choose = (on: ExtensionPage, theme: string): Promise<void> =>
  on.evaluate(
    async (key, version, value) => {
      const scope = window as unknown as { browser?: Extension; chrome: Extension };
      await (scope.browser ?? scope.chrome).storage.local.set({ [key]: { version, value } });
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
    keyOf('theme'),
    schema.theme.version,
    theme,
  );

/** Opens the full view over `page` from its popup. */
export async function openFullView(session: BrowserSession, page: Page): Promise<ExtensionPage> {
  const popup = await session.clickToolbarButton(page);
  await settled(popup, 'story');
  // The popup goes before the driver hears that the key was pressed.
  await popup.press('Enter').catch(() => undefined);
  const reader = await waitUntil('the full view', () => session.readerFrame(page));
  await settled(reader, 'story');
  return reader;
}

const openPanel = async (on: ExtensionPage, panel: string): Promise<void> => {
  await on.click(`[aria-controls=${panel}]`);
  await new Promise((resolve) => setTimeout(resolve, 300));
};

/** Popup and full view over every theme, the widths of a window, and both directions of writing. */
export async function takeLooks(session: BrowserSession): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const { id, folder, path } of stories) {
    const server = await serve({ root: folder });
    const name = `${session.kind}/look-${id}`;
    const page = await session.openPage(server.url + path);
    try {
      await page.setViewport(wide);
      const popup = await session.clickToolbarButton(page);
      await settled(popup, 'story');
      for (const theme of themes) {
        await choose(popup, theme);
        pictures.push(await take(popup, `${name}-popup-${theme}.png`, `${id}, popup, ${theme}`));
      }
      await openPanel(popup, 'appearance');
      pictures.push(await take(popup, `${name}-popup-panel.png`, `${id}, popup, appearance`));
      await choose(popup, 'light');
      await popup.close();
      const reader = await openFullView(session, page);
      for (const { width, height } of sizes) {
        await page.setViewport({ width, height });
        for (const theme of width === wide.width ? themes : ['light', 'dark']) {
          await choose(reader, theme);
          const file = `${name}-${width}-${theme}.png`;
          pictures.push(await take(reader, file, `${id}, ${width} wide, ${theme}`));
        }
        await choose(reader, 'light');
        await openPanel(reader, 'appearance');
        const file = `${name}-${width}-panel.png`;
        pictures.push(await take(reader, file, `${id}, ${width} wide, appearance`));
        await reader.press('Escape');
      }
    } finally {
      await page.close();
      await server.close();
    }
  }
  return pictures;
}
