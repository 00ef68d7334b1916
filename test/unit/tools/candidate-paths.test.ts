/**
 * @jest-environment node
 */
import { expect, test } from '@jest/globals';
import { candidatePaths } from '../../../tools/browsers/candidates';

test('on Linux names are tried in order of preference, each along the whole PATH', () => {
  const env = { PATH: '/opt/bin:/usr/bin' };
  const paths = candidatePaths('chromium', { platform: 'linux', env, home: '/home/ann' });
  expect(paths.slice(0, 3)).toEqual([
    '/opt/bin/google-chrome-stable',
    '/usr/bin/google-chrome-stable',
    '/usr/local/bin/google-chrome-stable',
  ]);
  const order = ['google-chrome', 'chromium', 'microsoft-edge', 'brave-browser'];
  const places = order.map((name) => paths.indexOf(`/usr/bin/${name}`));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places).not.toContain(-1);
});

test('Linux without a PATH still has the usual folders', () => {
  const paths = candidatePaths('firefox', { platform: 'linux', env: {}, home: '/home/ann' });
  expect(paths.slice(0, 2)).toEqual(['/usr/bin/firefox', '/usr/local/bin/firefox']);
  expect(paths).toContain('/usr/bin/firefox-esr');
});

test('on macOS the applications of all users come before those of one', () => {
  const paths = candidatePaths('chromium', { platform: 'darwin', env: {}, home: '/Users/ann' });
  const chrome = 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(paths.slice(0, 2)).toEqual([`/${chrome}`, `/Users/ann/${chrome}`]);
  const firefox = candidatePaths('firefox', { platform: 'darwin', env: {}, home: '/Users/ann' });
  expect(firefox[0]).toBe('/Applications/Firefox.app/Contents/MacOS/firefox');
});

test('on Windows only folders that exist there are looked into', () => {
  const env = { ProgramFiles: 'C:\\Programs', LOCALAPPDATA: 'C:\\Users\\ann\\Local' };
  const paths = candidatePaths('firefox', { platform: 'win32', env, home: 'C:\\Users\\ann' });
  expect(paths.slice(0, 2)).toEqual([
    'C:\\Programs\\Mozilla Firefox\\firefox.exe',
    'C:\\Users\\ann\\Local\\Mozilla Firefox\\firefox.exe',
  ]);
});
