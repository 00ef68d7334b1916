import { beforeEach, expect, test } from '@jest/globals';
import type { WirePort } from '../../../src/messages/wire';
import { pagePort } from '../../../src/reader/page-port';

const nonce = '0b7c9b52-7d0e-4b0b-9a51-0e6b8e1f7a10';
/** jsdom has no channels; what is asked of a port here is that it can be listened to. */
const port = { addEventListener: () => undefined, start: () => undefined };
let handed: WirePort | null;

/** A message as it comes from the page around: jsdom's `postMessage` carries no ports. */
const say = (data: unknown, ports: unknown[] = [port]): void => {
  window.dispatchEvent(Object.assign(new Event('message'), { data, ports }));
};

beforeEach(async () => {
  location.hash = nonce;
  handed = null;
  void pagePort().then((given) => (handed = given));
  await Promise.resolve();
});

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

test('the port comes with the nonce', async () => {
  say({ nonce });
  await turn();
  expect(handed).not.toBeNull();
});

test.each([[null], ['x'], [{}], [{ nonce: '' }], [{ nonce: 'made up' }], [[nonce]]])(
  'whoever says %j is a stranger, and is not listened to',
  async (data) => {
    say(data);
    await turn();
    expect(handed).toBeNull();
  },
);

test('the nonce without a port is not enough', async () => {
  say({ nonce }, []);
  await turn();
  expect(handed).toBeNull();
});
