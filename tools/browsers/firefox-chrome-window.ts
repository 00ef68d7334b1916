/** The parts of Firefox's browser window used here; Mozilla publishes no types for them. */
export interface ChromeWindow extends Window {
  readonly gBrowser: {
    readonly tabs: readonly { linkedBrowser: ChromeBrowser }[];
    readonly selectedBrowser: ChromeBrowser;
  };
  readonly Services: { prefs: { setIntPref(name: string, value: number): void } };
  readonly ChromeUtils: { importESModule(url: string): { ExtensionParent: ExtensionParent } };
  readonly WebExtensionPolicy: { getByID(id: string): { extension: object } };
  readonly Components: {
    classes: Record<string, { createInstance(type: unknown): TextInputProcessor }>;
    interfaces: Record<string, unknown>;
  };
  readonly KeyboardEvent: typeof KeyboardEvent;
  readonly OffscreenCanvas: typeof OffscreenCanvas;
  synthesizeMouseEvent(
    type: string,
    x: number,
    y: number,
    data: { button: number; buttons: number; clickCount: number },
    options: { isDOMEventSynthesized: boolean; isWidgetEventSynthesized: boolean },
  ): boolean;
}

/** The element a page is shown in, in a tab or in a popup's panel. */
export interface ChromeBrowser extends HTMLElement {
  readonly currentURI: { spec: string };
  readonly messageManager: MessageManager;
  readonly browsingContext: {
    readonly sessionHistory: { readonly index: number };
    currentWindowGlobal: {
      drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

/** A panel of the toolbar or a menu. */
export interface ChromePanel extends HTMLElement {
  readonly state: 'closed' | 'showing' | 'open' | 'hiding';
  hidePopup(): void;
  activateItem(item: Element): void;
}

/** The way to scripts running in the process of a `ChromeBrowser`. */
export interface MessageManager {
  loadFrameScript(url: string, allowDelayedLoad: boolean): void;
  sendAsyncMessage(name: string, data: object): void;
  addMessageListener(name: string, listener: MessageListener): void;
  removeMessageListener(name: string, listener: MessageListener): void;
}

export interface MessageListener {
  receiveMessage(message: { data: FrameReply }): void;
}

/** What the frame script answers: the JSON text of the result, or why there is none. */
export interface FrameReply {
  id: number;
  json?: string;
  error?: string;
}

export interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

interface ExtensionParent {
  apiManager: {
    global: {
      browserActionFor(extension: object): { triggerAction(window: Window): Promise<void> };
    };
  };
}
