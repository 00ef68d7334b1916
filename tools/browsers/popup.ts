import type { ExtensionPage } from './extension-page';

/** The extension's open popup. Here `evaluate` counts as a gesture in Chromium. */
export interface Popup extends ExtensionPage {
  size(): Promise<{ width: number; height: number }>;
  /** Closes the popup as going back to the page does. Closing a closed one is fine. */
  close(): Promise<void>;
}
