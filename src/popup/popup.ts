/** The popup: asks the tab's page for its story and hosts the view, small. */
import type { Tabs } from 'webextension-polyfill';
import { askBackground } from '../messages/ask-background';
import { Disconnected } from '../messages/wire';
import { choose, loadSettings, onSettingsChange } from '../settings/store';
import { connect } from '../tab/connect';
import { passOnGesture } from '../tab/pass-on-gesture';
import { readFrom } from '../host/reading';
import { type Screen, openScreen } from '../host/screen';
import { activeTab, tabLoaded } from '../tab/active-tab';

/** Most stories are there sooner; a sentence that flashes by is worse than a moment's blank. */
const patience = 300;
/** How often a page may go while it is read before this counts as a failure. */
const attempts = 5;

/** Reads the active tab's page; one that goes or is not there yet is followed to the next one. */
async function read(screen: Screen): Promise<void> {
  let refusals = 0;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const tab = await activeTab();
    const connection = await connect(tab);
    if (connection.ok) {
      refusals = 0;
      try {
        await readFrom(connection.content, screen, {
          choose,
          openFull: () => void openFull(tab),
        });
        return;
      } catch (error) {
        if (!(error instanceof Disconnected)) throw error;
      }
    } else if (connection.why === 'forbidden-page') {
      refusals++;
      if (attempt === 0) {
        screen.showState('forbidden-page');
        return;
      }
      // The click's access, and the address with it, end where the tab goes to another site. Firefox
      // withholds both for a moment at every load, so one refusal says nothing.
      if (refusals > 1 && tab.url === undefined) {
        screen.showState('no-access');
        return;
      }
    }
    screen.showState('still-loading');
    await tabLoaded(tab);
  }
  throw new Error('The page kept going away.');
}

/** The worker opens the full view: it lives on when the popup, which then is in its way, has closed. */
async function openFull(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  passOnGesture(tab.id);
  const { done } = await askBackground('reader.toggle', { tabId: tab.id });
  if (done) window.close();
}

async function open(): Promise<void> {
  const screen = openScreen(await loadSettings(), 'popup');
  onSettingsChange(screen.restyle);
  const looking = setTimeout(() => {
    screen.showState('looking');
  }, patience);
  screen.onChange(() => {
    clearTimeout(looking);
  });
  try {
    await read(screen);
  } catch (error) {
    console.error('Lede: the popup failed.', error);
    screen.showState('failed', () => {
      location.reload();
    });
  }
}

void open();
