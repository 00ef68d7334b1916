import type { Settings } from '../settings/schema';
import type { Actions } from './actions';
import { appearance } from './appearance/appearance';
import { closeButton, fullViewButton, tool } from './bar-buttons';
import { element } from './element';
import { icon } from './icons';
import type { LiveSettings } from './live-settings';
import type { Say } from './look';
import { moreMenu } from './more-menu';
import { panel } from './panel';

/** The tools of the upper bar. */
export interface Toolbar {
  readonly element: HTMLElement;
  /** Shows in the panels what is set. */
  readonly show: (settings: Settings) => void;
  /** Closes the contents, once something has been chosen from them. */
  readonly closeContents: () => void;
}

interface ToolbarParts {
  readonly root: HTMLElement;
  readonly say: Say;
  readonly live: LiveSettings;
  readonly actions: Actions;
  /** The list of contents; `null` for a story without any. */
  readonly contents: HTMLElement | null;
  /** What is said of the site, in the menu; `null` where that stands elsewhere. */
  readonly site: HTMLElement | null;
  readonly signal: AbortSignal;
}

/** A tool for everything that the host can do, in the order of how often it is wanted. */
export function toolbar(parts: ToolbarParts): Toolbar {
  const { root, say, live, actions, contents, site, signal } = parts;
  const { print, openFull, close } = actions;
  const look = appearance(root, say, live);
  const menu = moreMenu(say, live, actions, site);
  const open = (
    id: string,
    label: string,
    face: Node,
    content: Node,
    onOpen?: () => void,
  ): ReturnType<typeof panel> =>
    panel(root, { id, label, face, content, ...(onOpen && { onOpen }) }, signal);
  const contentsPanel =
    contents === null ? null : open('contents', say('contents'), icon('contents'), contents);
  // How much room there is for a line may have changed since.
  const showLook = (): void => {
    look.show(live.now());
  };
  const letters = element('span', { class: 'letters', 'aria-hidden': 'true' });
  const lookPanel = open('appearance', say('appearance'), letters, look.element, showLook);
  const menuPanel = open('more', say('more'), icon('more'), menu.element);
  const tools: (Node | null)[] = [
    contentsPanel?.element ?? null,
    lookPanel.element,
    print === undefined ? null : tool('print', say('print'), print),
    menuPanel.element,
    openFull === undefined ? null : fullViewButton(say, openFull),
    close === undefined ? null : closeButton(say, close),
  ];
  return {
    element: element('div', { class: 'tools' }, ...tools),
    show: (settings) => {
      look.show(settings);
      menu.show(settings);
    },
    closeContents: () => contentsPanel?.close(),
  };
}
