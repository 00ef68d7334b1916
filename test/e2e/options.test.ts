import { beforeEach, describe, expect, test } from '@jest/globals';
import type { ExtensionPage } from '../../tools/browsers/extension-page';
import type { ColorScheme } from '../../tools/browsers/session';
import { waitUntil } from '../../tools/browsers/wait';
import { settle } from './harness/automatic';
import { axeViolations } from './harness/axe';
import { startBrowser } from './harness/browser';
import { grantHosts, sayYesTo, withdrawHosts } from './harness/grant-hosts';
import { entries, fill, openOptions, outcomeOf, press, whenEntries } from './harness/options-page';
import { rest } from './harness/popup';

const browser = startBrowser();
const origins = ['*://127.0.0.1/*', '*://*.example.com/*', '*://*/*'];

const chosen = (value: unknown) => ({ version: 1, value });
const rule = (does: string) => ({ version: 1, does });

beforeEach(async () => {
  const { session } = browser;
  await settle(session, {});
  await withdrawHosts(session, origins);
});

/** The page with what was chosen before. */
async function optionsWith(items: object) {
  await settle(browser.session, items);
  return openOptions(browser.session);
}

const themeOf = (options: ExtensionPage): Promise<string | undefined> =>
  options.evaluate(() => document.body.dataset['theme']);

const checked = (options: ExtensionPage, name: string): Promise<string | undefined> =>
  options.evaluate(
    (setting) =>
      document.querySelector<HTMLInputElement>(`input[name=setting-${setting}]:checked`)?.value,
    name,
  );

test('a choice takes effect at once, outlives the page, and is taken back by itself', async () => {
  const { page, options } = await openOptions(browser.session);
  await options.click('[data-option=sepia]');
  expect(await themeOf(options)).toBe('sepia');
  await rest();
  await page.close();
  const again = await openOptions(browser.session);
  expect(await themeOf(again.options)).toBe('sepia');
  await again.options.click('.setting:has(#setting-theme) .reset');
  expect(await themeOf(again.options)).toBe('auto');
  await again.page.close();
});

test('a choice made elsewhere is shown', async () => {
  const { page, options } = await openOptions(browser.session);
  const other = await openOptions(browser.session);
  await other.options.click('[data-option=black]');
  await waitUntil('both to be black', async () => (await themeOf(options)) === 'black');
  await other.page.close();
  await page.close();
});

test('a search leaves what it is looked for in: labels, choices, sites', async () => {
  const { page, options } = await optionsWith({
    'rule.example.com': rule('never'),
    'rule.example.org': rule('never'),
  });
  const shown = (): Promise<string[]> =>
    options.evaluate(() =>
      [...document.querySelectorAll('.setting-name, #sites .pattern-text')]
        .filter((label) => label.checkVisibility())
        .map((label) => label.textContent),
    );
  await fill(options, '.search-input', 'SEPIA');
  expect(await shown()).toEqual(['Theme']);
  await fill(options, '.search-input', 'example.org');
  expect(await shown()).toEqual(['example.org']);
  await fill(options, '.search-input', 'no such thing');
  expect(await shown()).toEqual([]);
  expect(
    await options.evaluate(() => document.querySelector<HTMLElement>('.nothing')?.innerText),
  ).toContain('no such thing');
  await fill(options, '.search-input', '');
  expect((await shown()).length).toBeGreaterThan(8);
  await page.close();
});

describe('rules for sites', () => {
  test('are added with access, changed, moved to other pages, and removed', async () => {
    await sayYesTo(browser.session, ['*://*.example.com/*']);
    const { page, options } = await openOptions(browser.session);
    await fill(options, '#new-rule-pattern', 'https://www.example.com/news/*');
    await press(options, 'sites', 'Add');
    await whenEntries(options, 'sites', ['example.com/news/*: Always open']);
    await waitUntil('it to be said', async () =>
      (await outcomeOf(options, 'sites')).includes('example.com/news/*'),
    );
    expect(await checked(options, 'automatic')).toBe('chosen');

    await fill(options, '#sites .rule select', 'never');
    await whenEntries(options, 'sites', ['example.com/news/*: Never open']);

    await press(options, 'sites', 'Edit example.com/news/*');
    await fill(options, '#sites .rule .pattern', 'example.com');
    await press(options, 'sites', 'Save');
    await whenEntries(options, 'sites', ['example.com: Never open']);

    await press(options, 'sites', 'Remove example.com');
    await whenEntries(options, 'sites', []);
    expect(await options.evaluate(() => document.activeElement?.closest('form') !== null)).toBe(
      true,
    );
    await page.close();
  });

  test('one that is ready, by the address that the full view leads to, only has to be confirmed', async () => {
    await sayYesTo(browser.session, ['*://*.example.com/*']);
    await settle(browser.session, {});
    const { page, options } = await openOptions(browser.session, '#add=example.com');
    expect(await outcomeOf(options, 'sites')).toContain('example.com');
    expect(await entries(options, 'sites')).toEqual([]);
    await options.press('Enter');
    await whenEntries(options, 'sites', ['example.com: Always open']);
    await page.close();
  });

  test('what is no site is said to be none, and nothing is lost', async () => {
    const { page, options } = await openOptions(browser.session);
    await fill(options, '#new-rule-pattern', 'co.uk');
    await press(options, 'sites', 'Add');
    const said = await options.evaluate(
      () => document.getElementById('new-rule-error')?.innerText ?? '',
    );
    expect(said).toContain('many different people');
    expect(await entries(options, 'sites')).toEqual([]);
    await page.close();
  });

  test('are marked where access is missing, and a click there asks for it', async () => {
    await sayYesTo(browser.session, ['*://*.example.com/*']);
    const { page, options } = await optionsWith({
      'setting.automatic': chosen('chosen'),
      'rule.example.com': rule('always'),
    });
    expect(await entries(options, 'sites')).toEqual(['example.com: Always open: no access']);
    await press(options, 'sites', 'Give access: example.com');
    await whenEntries(options, 'sites', ['example.com: Always open']);
    await whenEntries(options, 'access', ['example.com']);
    await page.close();
  });
});

test('every story: all sites are asked for in the click', async () => {
  await sayYesTo(browser.session, ['*://*/*']);
  const { page, options } = await openOptions(browser.session);
  await options.click('[data-option=every]');
  await whenEntries(options, 'access', ['All sites']);
  await waitUntil(
    'the choice to be made',
    async () => (await checked(options, 'automatic')) === 'every',
  );
  await press(options, 'access', 'Withdraw access: All sites');
  await whenEntries(options, 'access', []);
  await options.waitFor(
    () => document.querySelector('#automatic .notice')?.checkVisibility() === true,
  );
  await page.close();
});

test('access is shown, is withdrawn here, and noticed when it is withdrawn elsewhere', async () => {
  const { session } = browser;
  await grantHosts(session, ['*://*.example.com/*', '*://127.0.0.1/*']);
  const { page, options } = await optionsWith({
    'setting.automatic': chosen('chosen'),
    'rule.127.0.0.1': rule('always'),
  });
  expect(await entries(options, 'access')).toEqual(['example.com', '127.0.0.1']);
  await press(options, 'access', 'Withdraw access: example.com');
  await whenEntries(options, 'access', ['127.0.0.1']);
  expect(await outcomeOf(options, 'access')).toContain('example.com');
  await withdrawHosts(session, ['*://127.0.0.1/*']);
  await whenEntries(options, 'access', []);
  expect(await entries(options, 'sites')).toEqual(['127.0.0.1: Always open: no access']);
  await page.close();
});

/** What the browser is given to save. */
async function exported(options: ExtensionPage): Promise<string> {
  await options.evaluate(() => {
    const seen = window as unknown as { saved?: Promise<string> };
    window.URL.createObjectURL = (blob: Blob) => {
      seen.saved = blob.text();
      return 'about:blank';
    };
    // Nothing is to lie about in anybody's downloads.
    window.HTMLAnchorElement.prototype.click = () => undefined;
  });
  await press(options, 'data', 'Export');
  await options.waitFor(() => 'saved' in window);
  return options.evaluate(() => (window as unknown as { saved: Promise<string> }).saved);
}

const importText = (options: ExtensionPage, text: string): Promise<void> =>
  options.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('#data input[type=file]');
    const held = new DataTransfer();
    held.items.add(new File([content], 'lede-settings.json', { type: 'application/json' }));
    if (input === null) throw new Error('Nothing takes a file.');
    input.files = held.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

test('exported, erased and imported: everything is back', async () => {
  const { page, options } = await optionsWith({
    'setting.theme': chosen('gray'),
    'rule.example.com/news/*': rule('never'),
    'dismissals.example.org': { quick: 2, asked: true },
  });
  expect(await entries(options, 'data')).toEqual(['example.org']);
  const file = await exported(options);
  expect(file).toContain('"path": "/news/*"');

  await press(options, 'data', 'Erase everything');
  await press(options, 'data', 'Keep them');
  expect(await themeOf(options)).toBe('gray');
  await press(options, 'data', 'Erase everything');
  await press(options, 'data', 'Erase');
  await waitUntil('the theme to go', async () => (await themeOf(options)) === 'auto');
  await whenEntries(options, 'sites', []);
  await whenEntries(options, 'data', []);

  await importText(options, file);
  await waitUntil('the theme to be back', async () => (await themeOf(options)) === 'gray');
  await whenEntries(options, 'sites', ['example.com/news/*: Never open']);
  await whenEntries(options, 'data', ['example.org']);
  await page.close();
});

test('what cannot be taken from a file is named, with the reason', async () => {
  const { page, options } = await openOptions(browser.session);
  await importText(options, 'no file of ours');
  await waitUntil('it to be said', async () =>
    (await outcomeOf(options, 'data')).includes('not JSON'),
  );
  const settings = { theme: chosen('pink'), justify: chosen(true) };
  await importText(options, JSON.stringify({ format: 'lede-settings', version: 1, settings }));
  await waitUntil('the rest to be taken', async () =>
    (await outcomeOf(options, 'data')).includes('settings: 1'),
  );
  expect(await outcomeOf(options, 'data')).toContain('theme: pink');
  await page.close();
});

test('axe finds nothing in it, light and dark', async () => {
  const { session } = browser;
  await grantHosts(session, ['*://127.0.0.1/*']);
  const { page, options } = await optionsWith({
    'setting.automatic': chosen('every'),
    'setting.textSize': chosen(2),
    'rule.example.com': rule('always'),
    'rule.example.org/news/*': rule('never'),
    'dismissals.example.org': { quick: 2, asked: true },
  });
  await press(options, 'sites', 'Edit example.org/news/*');
  await press(options, 'data', 'Erase everything');
  for (const scheme of ['dark', 'light'] satisfies ColorScheme[]) {
    await session.setColorScheme(scheme);
    await options.waitFor(
      (dark) => window.matchMedia('(prefers-color-scheme: dark)').matches === dark,
      {},
      scheme === 'dark',
    );
    await rest(100);
    expect(await axeViolations(options)).toEqual([]);
  }
  await page.close();
});
