import type { Page } from 'puppeteer-core';
import type { Painted } from './paint';

/** The popups that are measured against each other. */
export type Which = 'lede' | 'empty';

/** One click and what came of it. */
export interface Click extends Painted {
  /** When the driver sent the click, milliseconds since 1970. */
  readonly clickedAt: number;
}

/** Opens pages and clicks the two toolbar buttons over them, in whichever browser. */
export interface Clicker {
  readonly version: string;
  /** The page to be read is in front and at rest afterwards, for both popups. */
  open(url: string): Promise<Page>;
  click(which: Which): Promise<Click>;
  close(): Promise<void>;
}

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** A person clicks on a page that has come to rest. */
export const rest = 400;
/** How long a popup gets for its story. */
export const patience = 5_000;
