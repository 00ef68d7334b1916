import type { ChromeBrowser, ChromeWindow, MessageListener } from './firefox-chrome-window';

/** Firefox's `Cu`, which a frame script finds as a global. */
interface ComponentUtils {
  Sandbox: new (principal: Window, options: object) => object;
  evalInSandbox(source: string, sandbox: object): Promise<string | undefined>;
}

/** What a frame script finds as `this`: privileged, in the process of the popup's page. */
interface FrameScope {
  readonly content: Window;
  addMessageListener(
    name: string,
    listener: (message: { data: { id: number; source: string } }) => void,
  ): void;
  sendAsyncMessage(name: string, data: object): void;
  ledeListens?: boolean;
}

/**
 * Runs in the popup's process: evaluates sources as the page itself would, its CSP aside, for which
 * Firefox has sandboxes with a window as their prototype. Sent there as source.
 */
const answerRequests = (scope: FrameScope, utils: ComponentUtils): void => {
  if (scope.ledeListens) return;
  scope.ledeListens = true;
  scope.addMessageListener('lede:evaluate', ({ data: { id, source } }) => {
    const evaluate = async (): Promise<string | undefined> => {
      const page = scope.content;
      const sandbox = new utils.Sandbox(page, { sandboxPrototype: page, wantXrays: false });
      return await utils.evalInSandbox(source, sandbox);
    };
    evaluate().then(
      (json) => {
        scope.sendAsyncMessage('lede:answer', { id, json });
      },
      (error: unknown) => {
        scope.sendAsyncMessage('lede:answer', { id, error: String(error) });
      },
    );
  });
};

/** The script to load into a popup before it is asked; loading it again does nothing. */
export const frameScriptUrl = `data:application/javascript,${encodeURIComponent(
  `{ const __name = (named) => named; (${answerRequests.toString()})(this, Cu); }`,
)}`;

/** Runs in Firefox's window: has the popup evaluate a source, and gives its JSON text. */
export const askFrame = (
  window: ChromeWindow,
  mark: string,
  scriptUrl: string,
  id: number,
  source: string,
): Promise<string | undefined> => {
  const browser = window.document.getElementById(mark) as ChromeBrowser | null;
  if (browser === null) return Promise.reject(new Error('lede: the popup is closed'));
  const manager = browser.messageManager;
  manager.loadFrameScript(scriptUrl, false);
  return new Promise((resolve, reject) => {
    const listener: MessageListener = {
      receiveMessage({ data }) {
        if (data.id !== id) return;
        stop();
        if (data.error === undefined) resolve(data.json);
        else reject(new Error(data.error));
      },
    };
    // A popup that closes meanwhile never answers.
    const watch = window.setInterval(() => {
      if (browser.isConnected) return;
      stop();
      reject(new Error('lede: the popup is closed'));
    }, 50);
    const stop = (): void => {
      window.clearInterval(watch);
      manager.removeMessageListener('lede:answer', listener);
    };
    manager.addMessageListener('lede:answer', listener);
    manager.sendAsyncMessage('lede:evaluate', { id, source });
  });
};
