/**
 * The full view: the story in the whole tab. It stands in a frame over the page it was opened on, or in a
 * tab of its own, and works only where the worker has let it.
 */
import browser from 'webextension-polyfill';
import { readFrom } from '../host/reading';
import { sayLooking } from '../host/say-looking';
import { type Screen, openScreen } from '../host/screen';
import { siteActions } from '../host/site';
import { askBackground } from '../messages/ask-background';
import { portName } from '../messages/ports';
import type { Claim } from '../messages/protocol';
import { Disconnected } from '../messages/disconnected';
import { type Client, type WirePort, answer, client } from '../messages/wire';
import { choose, loadSettings, onSettingsChange } from '../settings/store';
import { makeBackEntry } from './back';
import { claim } from './claim';
import { followLinks } from './follow-links';
import { holdInput } from './hold-input';
import { keepKeys } from './keep-keys';
import { watchKeys } from './keys-down';
import { pagePort } from './page-port';
import { followPaper } from './paper';

function print(): void {
  window.print();
}

function openSettings(): void {
  void askBackground('options.open', null);
}

/** A port to the page's content script. A frame may not connect to tabs in Firefox, and a tab has no parent. */
const portTo = ({ host, tabId }: Claim, handed: Promise<WirePort>): WirePort | Promise<WirePort> =>
  host === 'page' ? handed : browser.tabs.connect(tabId, { name: portName, frameId: 0 });

async function closeTab(tabId: number): Promise<void> {
  // The page may be gone by now.
  await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  window.close();
}

/** In the page's frame: Back closes the full view, and the page is told that it has come up. */
async function settleIn(port: WirePort, content: Client<'content'>, screen: Screen): Promise<void> {
  window.focus();
  const { touched } = await content.ask('surface.ready', null);
  keepKeys((has) => void content.ask('surface.keys', { has }));
  const keys = watchKeys();
  const entry = makeBackEntry(
    touched,
    () => void content.ask('surface.close', null),
    () => askBackground('reader.left', null).catch(() => null),
  );
  answer<'reader'>(port, {
    'reader.leave': async () => {
      // Goes over this port before the answer: the page takes this place when it is uncovered.
      screen.keepPlace();
      await keys.released();
      await entry.leave();
      return null;
    },
  });
}

async function show({ tabId, host, part }: Claim, port: WirePort): Promise<void> {
  const content = client<'content'>(port);
  const close = (): void => {
    void (host === 'page' ? content.ask('surface.close', null) : closeTab(tabId));
  };
  const screen = openScreen(await loadSettings(), host, { back: close, closeTab: close });
  onSettingsChange(screen.restyle);
  if (host === 'page') {
    await settleIn(port, content, screen);
    const { look } = followPaper((paper) => void content.ask('surface.paper', { paper }));
    onSettingsChange(look);
  }
  if (host === 'page')
    followLinks((href) => {
      askBackground('reader.follow', { href }).catch(() => undefined);
    });
  sayLooking(screen);
  try {
    const imageMissing = (): void => {
      if (host === 'page') void content.ask('image.missing', null);
    };
    // A tab of its own outlives the page, and what is true of its site.
    const site = host === 'page' ? { site: siteActions(tabId, false) } : {};
    await readFrom(
      content,
      screen,
      { choose, print, close, openSettings, imageMissing, ...site },
      part,
    );
  } catch (error) {
    if (!(error instanceof Disconnected)) console.error('Lede: the full view failed.', error);
    screen.showState(error instanceof Disconnected ? 'page-gone' : 'failed');
  }
}

// Before anything is waited for: the page's side hands it over as soon as this script has run.
const handed = pagePort();
const claimed = await claim();
if (claimed !== null) {
  holdInput();
  await show(claimed, await portTo(claimed, handed));
}
