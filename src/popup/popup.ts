/** The popup: asks the tab's page for its story and hosts the view, small. */
import type { Tabs } from 'webextension-polyfill';
import { askBackground } from '../messages/ask-background';
import { Disconnected } from '../messages/disconnected';
import type { Client } from '../messages/wire';
import { choose, loadSettings, onSettingsChange } from '../settings/store';
import { connect } from '../tab/connect';
import { passOnGesture } from '../tab/pass-on-gesture';
import { readFrom } from '../host/reading';
import { sayLooking } from '../host/say-looking';
import { type Screen, openScreen } from '../host/screen';
import { siteActions } from '../host/site';
import type { State } from '../host/states';
import { activeTab, tabLoaded } from '../tab/active-tab';
import { showClosed } from './show-closed';

/** How often a page may go while it is read before this counts as a failure. */
const attempts = 5;

function backToPage(): void {
  window.close();
}

/** The full view may not set a rule for its site, and so leads here. */
function showInFullView(screen: Screen, { id }: Tabs.Tab, closeFullView: () => void): void {
  if (id === undefined) {
    screen.showState('in-full-view', { closeFullView });
    return;
  }
  const site = siteActions(id, true);
  const readAlways = (): void => {
    site.treat(true);
  };
  site.follow((shown) => {
    const isOff = shown?.isAlways === false;
    screen.showState('in-full-view', { closeFullView, ...(isOff && { readAlways }) });
  });
}

/** Shows the story of the page at the other end, or why there is none; `false` where the page goes. */
async function readPage(
  screen: Screen,
  tab: Tabs.Tab,
  content: Client<'content'>,
): Promise<boolean> {
  try {
    if ((await content.ask('surface.state', null)).open) {
      showInFullView(screen, tab, () => void closeFull(content));
    } else {
      const openFullHere = (): void => {
        screen.keepPlace();
        void openFull(tab);
      };
      const site = tab.id === undefined ? {} : { site: siteActions(tab.id, true) };
      await readFrom(content, screen, {
        choose,
        openFull: openFullHere,
        openSettings,
        ...site,
      });
    }
    return true;
  } catch (error) {
    if (!(error instanceof Disconnected)) throw error;
    return false;
  }
}

/** Without the tab's address these may be a page that the click gave no access to. */
const doubtful: readonly State[] = ['forbidden-page', 'maybe-file'];

/** Reads the active tab's page; one that goes or is not there yet is followed to the next one. */
async function read(screen: Screen): Promise<void> {
  let refusals = 0;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const tab = await activeTab();
    const connection = await connect(tab);
    if (connection.ok) {
      refusals = 0;
      if (await readPage(screen, tab, connection.content)) return;
    } else if (connection.why !== 'still-loading') {
      refusals++;
      // Firefox withholds access, and the address with it, for a moment at every load: one refusal says
      // nothing then.
      const isSettled = refusals > 1 || (attempt === 0 && connection.why !== 'no-access');
      // Where the tab goes to another site the click's access ends.
      const isLost = attempt > 0 && tab.url === undefined && doubtful.includes(connection.why);
      if (isSettled) {
        showClosed(screen, tab.id, isLost ? { ...connection, why: 'no-access' } : connection);
        return;
      }
    }
    screen.showState('still-loading');
    await tabLoaded(tab);
  }
  throw new Error('The page kept going away.');
}

async function closeFull(content: Client<'content'>): Promise<void> {
  await content.ask('surface.close', null);
  backToPage();
}

/** By the worker, since the popup closes as soon as the page of settings has the focus. */
function openSettings(): void {
  void askBackground('options.open', null).then(backToPage);
}

/** The worker opens the full view: it lives on when the popup, which then is in its way, has closed. */
async function openFull(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  passOnGesture(tab.id);
  const { done } = await askBackground('reader.toggle', { tabId: tab.id });
  if (done) backToPage();
}

async function open(): Promise<void> {
  const screen = openScreen(await loadSettings(), 'popup', {
    back: backToPage,
    tryAgain: () => {
      location.reload();
    },
  });
  onSettingsChange(screen.restyle);
  sayLooking(screen);
  try {
    await read(screen);
  } catch (error) {
    console.error('Lede: the popup failed.', error);
    screen.showState('failed');
  }
}

void open();
