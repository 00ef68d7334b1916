/**
 * The full view: the story in the whole tab. It stands in a frame over the page it was opened on, or in a
 * tab of its own, and works only where the worker has let it.
 */
import browser from 'webextension-polyfill';
import { readFrom } from '../host/reading';
import { openScreen } from '../host/screen';
import { portName, readerPortName } from '../messages/ports';
import type { Claim } from '../messages/protocol';
import { Disconnected, answer, client } from '../messages/wire';
import { choose, loadSettings, onSettingsChange } from '../settings/store';
import { makeBackEntry } from './back';
import { claim } from './claim';
import { holdInput } from './hold-input';

/** Most stories are there sooner; a sentence that flashes by is worse than a moment's blank. */
const patience = 300;

function print(): void {
  window.print();
}

async function show({ tabId, host, part }: Claim): Promise<void> {
  const port = browser.tabs.connect(tabId, {
    name: host === 'page' ? readerPortName : portName,
    frameId: 0,
  });
  const content = client<'content'>(port);
  const screen = openScreen(await loadSettings(), host);
  onSettingsChange(screen.restyle);

  const close = async (): Promise<void> => {
    if (host === 'page') {
      await content.ask('surface.close', null);
      return;
    }
    await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
    window.close();
  };
  if (host === 'page') {
    const entry = makeBackEntry(() => void content.ask('surface.close', null));
    answer<'reader'>(port, {
      'reader.leave': async () => {
        await entry.leave();
        return null;
      },
    });
  }
  const own = { choose, print, close: () => void close() };

  const looking = setTimeout(() => {
    screen.showState('looking');
  }, patience);
  screen.onChange(() => {
    clearTimeout(looking);
  });
  try {
    await readFrom(content, screen, own, part);
  } catch (error) {
    if (!(error instanceof Disconnected)) console.error('Lede: the full view failed.', error);
    screen.showState(error instanceof Disconnected ? 'page-gone' : 'failed');
  }
}

const claimed = await claim();
if (claimed !== null) {
  holdInput();
  await show(claimed);
}
