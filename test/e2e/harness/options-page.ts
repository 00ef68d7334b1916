import type { Page } from 'puppeteer-core';
import type { ExtensionPage } from '../../../tools/browsers/extension-page';
import type { BrowserSession } from '../../../tools/browsers/session';
import { waitUntil } from '../../../tools/browsers/wait';
import { openClosedPage } from './open-closed-page';

const path = 'options/options.html';

/** The options page in a tab. */
export interface OptionsPage {
  readonly page: Page;
  readonly options: ExtensionPage;
}

/** Opens it as the browser's list of extensions does: in a tab of its own. */
export async function openOptions(session: BrowserSession, fragment = ''): Promise<OptionsPage> {
  const page = await openClosedPage(session, `${session.extensionOrigin}/${path}${fragment}`);
  const options = await waitUntil('the options page', () => session.readerTab(path));
  await options.waitFor(() => document.querySelector('#data') !== null);
  return { page, options };
}

/** Writes `text` into a field, in the place of what was there, as if it had been typed. */
export const fill = (options: ExtensionPage, selector: string, text: string): Promise<void> =>
  options.evaluate(
    (where, value) => {
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(where);
      if (field === null) throw new Error(`There is no ${where}.`);
      field.value = value;
      for (const type of ['input', 'change'])
        field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    selector,
    text,
  );

/** The lines of a list as a person reads them: their names, and what is chosen there. */
export const entries = (options: ExtensionPage, section: string): Promise<string[]> =>
  options.evaluate(
    (id) =>
      [...document.querySelectorAll(`#${id} .list > li`)]
        .filter((line) => line.checkVisibility())
        .map((line) => {
          const name = line.querySelector('.pattern-text')?.textContent ?? '';
          const does = line.querySelector('select')?.selectedOptions[0]?.textContent;
          const hasMark = line.querySelector('.warning')?.checkVisibility() === true;
          return [name, does, hasMark ? 'no access' : undefined]
            .filter((part) => part !== undefined)
            .join(': ');
        }),
    section,
  );

/** Waits for these entries and no others: the list is drawn from what is stored, after the outcome is said. */
export const whenEntries = (
  options: ExtensionPage,
  section: string,
  wanted: readonly string[],
): Promise<unknown> =>
  waitUntil(`${section}: ${wanted.join()}`, async () => {
    const there = await entries(options, section);
    return there.join() === wanted.join() || undefined;
  });

/** What the page says came of a deed in one of its sections. */
export const outcomeOf = (options: ExtensionPage, section: string): Promise<string> =>
  options.evaluate(
    (id) => document.querySelector<HTMLElement>(`#${id} .outcome`)?.innerText ?? '',
    section,
  );

/** The button of a section that has this label, or this name for screen readers. */
export async function press(options: ExtensionPage, section: string, label: string): Promise<void> {
  await options.waitFor(
    (id, wanted) => {
      document.querySelector('[data-pressed]')?.removeAttribute('data-pressed');
      const button = [...document.querySelectorAll(`#${id} button`)].find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent) === wanted,
      );
      button?.setAttribute('data-pressed', '');
      return button?.checkVisibility() === true;
    },
    {},
    section,
    label,
  );
  await options.click('[data-pressed]');
}
