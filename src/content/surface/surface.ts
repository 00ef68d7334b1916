/**
 * The full view over the page: put there, watched, raised once where the page interferes, and taken away
 * without a trace.
 */
import type { Part, Surfaced } from '../../messages/protocol';
import type { Client, WirePort } from '../../messages/wire';
import { type Before, rememberPage } from './before';
import { type Cover, cleanHost, makeCover } from './cover';
import { type ChangeDress, type Gutter, findGutter } from './gutter';
import { handPortTo } from './hand-port';
import { type Keys, giveFocus, keepFocus } from './keep-focus';
import { canStand, obstacle } from './obstacle';
import { type Interference, watchInterference } from './interference';

/** What the surface needs of the content script around it. */
export interface Around {
  /** How the full view is called, for screen readers. */
  readonly label: string;
  /** Whether the extension is still there: reloading it leaves this script behind, cut off. */
  readonly isAlive: () => boolean;
  /** Asks the worker for a new address for the full view, whose nonce is spent. */
  readonly again: (part: Part) => Promise<string | null>;
  /** Has the worker show the story in a tab of its own. */
  readonly toTab: (part: Part) => Promise<void>;
  readonly changeDress: ChangeDress;
  /** The page is in sight again, as it was left: the person has gone back to it, or it has become another. */
  readonly uncovered: (by: 'person' | 'page') => void;
  /** Answers the full view through `port`, and gives what asks it. */
  readonly serve: (port: WirePort) => Client<'reader'>;
}

export interface Surface {
  readonly isOpen: () => boolean;
  readonly open: (src: string, part: Part) => Promise<Surfaced>;
  /** Takes the history entry back first, so that one further Back leaves the page. */
  readonly close: (by: 'person' | 'page') => Promise<void>;
  /** Gives way to a tab of its own. */
  readonly moveOut: () => Promise<void>;
  /** The full view has come up, and has the focus. */
  readonly ready: () => void;
  /** The full view has got the keys, or has lost them. */
  readonly keys: (has: boolean) => void;
  /** The colour of its paper. */
  readonly paint: (paper: string) => void;
}

/** A frame that has not reported by then was not allowed to run. */
const longestSilence = 3_000;
/** All of it is undone within a few frames; a frame that hangs must not hold the page. */
const longestLeave = 1_500;

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** One showing of the full view, from its coming up to its going. */
interface Showing {
  readonly part: Part;
  readonly before: Before;
  readonly gutter: Gutter;
  readonly life: AbortController;
  cover: Cover;
  /** Asks the full view. */
  reader: Client<'reader'> | null;
  isReady: boolean;
  hasRaised: boolean;
}

export function createSurface(around: Around): Surface {
  let showing: Showing | null = null;
  let keys: Keys | null = null;

  const put = (src: string): Cover => {
    const cover = makeCover(src, around.label);
    cover.frame.addEventListener(
      'load',
      () => {
        const port = handPortTo(cover.frame, src);
        if (showing?.cover === cover && port !== null) showing.reader = around.serve(port);
      },
      { once: true },
    );
    document.documentElement.append(cover.host);
    cover.dialog.showModal();
    giveFocus(cover.frame);
    // Escape pressed before the frame has the focus. The browser closes a dialog by itself the second time.
    cover.dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      void close('person');
    });
    return cover;
  };

  const raise = ({ host, dialog, frame }: Cover): void => {
    cleanHost(host);
    dialog.close();
    // Closing gives the page its focus back, and with it a moment in which to throw all of it out.
    if (!host.isConnected) return;
    dialog.showModal();
    giveFocus(frame);
  };

  const takeAway = ({ cover, before, life }: Showing): void => {
    showing = null;
    life.abort();
    cover.dialog.close();
    cover.host.remove();
    before.restore();
  };

  /** What must be undone while the full view still stands: its history entry, and the hidden scrollbar. */
  const leave = async ({ reader, gutter }: Showing): Promise<void> => {
    const left = reader?.ask('reader.leave', null).catch(() => null);
    await Promise.race([Promise.all([left, gutter.clear()]), sleep(longestLeave)]);
  };

  const toTab = async (one: Showing): Promise<void> => {
    await leave(one);
    if (showing !== one) return;
    takeAway(one);
    await around.toTab(one.part);
  };

  const watch = (one: Showing): void => {
    watchInterference(
      one.cover,
      around.isAlive,
      (what) => void answerTo(one, what),
      one.life.signal,
    );
  };

  /** Once the full view defends its place; a page that insists keeps it, and the story moves out. */
  const answerTo = async (one: Showing, what: Interference): Promise<void> => {
    if (what === 'orphaned') {
      takeAway(one);
      return;
    }
    if (one.hasRaised) {
      await toTab(one);
      return;
    }
    one.hasRaised = true;
    if (what === 'removed') {
      const src = await around.again(one.part);
      if (showing !== one) return;
      if (src === null || !canStand()) {
        await toTab(one);
        return;
      }
      one.cover.host.remove();
      one.reader = null;
      one.isReady = false;
      one.cover = put(src);
      expectReady(one);
    } else {
      raise(one.cover);
    }
    watch(one);
  };

  const expectReady = (one: Showing): void => {
    const { cover } = one;
    void sleep(longestSilence).then(() => {
      if (showing === one && one.cover === cover && !one.isReady) void toTab(one);
    });
  };

  const close: Surface['close'] = async (by) => {
    const one = showing;
    if (one === null) return;
    await leave(one);
    if (showing !== one) return;
    takeAway(one);
    around.uncovered(by);
  };

  const moveOut = async (): Promise<void> => {
    if (showing !== null) await toTab(showing);
  };

  return {
    isOpen: () => showing !== null,
    open: async (src, part) => {
      const why = await obstacle(src);
      if (showing !== null) return { ok: true };
      if (why !== null) return { ok: false, why };
      const before = rememberPage();
      showing = {
        part,
        before,
        gutter: findGutter(around.changeDress),
        life: new AbortController(),
        cover: put(src),
        reader: null,
        isReady: false,
        hasRaised: false,
      };
      const { signal } = showing.life;
      keys = keepFocus(
        () => showing?.cover.frame,
        () => void moveOut(),
        signal,
      );
      expectReady(showing);
      watch(showing);
      return { ok: true };
    },
    close,
    moveOut,
    keys: (has) => {
      keys?.heard(has);
    },
    paint: (paper) => {
      showing?.gutter.paint(paper);
    },
    ready: () => {
      if (showing === null) return;
      showing.isReady = true;
      giveFocus(showing.cover.frame);
    },
  };
}
