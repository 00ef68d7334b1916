import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { atOnce } from '../../../src/core/portions';
import { boxTables } from '../../../src/view/tables';
import { holdWideParts } from '../../../src/view/wide-parts';
import { look } from './made';

let life: AbortController;
let observed: Element[];
let tell: (target: Element) => void;

beforeEach(() => {
  [life, observed] = [new AbortController(), []];
  globalThis.ResizeObserver = class {
    constructor(callback: ResizeObserverCallback) {
      tell = (target) => {
        callback([{ target } as unknown as ResizeObserverEntry], this);
      };
    }
    observe(target: Element): void {
      observed.push(target);
    }
    unobserve(): void {
      // Never called.
    }
    disconnect(): void {
      observed = [];
    }
  };
});
afterEach(() => {
  life.abort();
});

function show(html: string): HTMLElement {
  const story = document.createElement('article');
  story.innerHTML = html;
  atOnce(boxTables(story));
  holdWideParts(story, look.say, life.signal);
  return story;
}

/** Lays `box` out: what is in it is as wide as `content`, it itself 600. */
function layOut(box: HTMLElement | null, content: number): void {
  if (box === null) throw new Error('There is no box.');
  Object.defineProperties(box, {
    clientWidth: { value: 600, configurable: true },
    scrollWidth: { value: content, configurable: true },
  });
  tell(box);
}

const named = (box: HTMLElement | null) =>
  ['tabindex', 'role', 'aria-label'].map((name) => box?.getAttribute(name));

test('a table is put into a box that scrolls, and stays a table', () => {
  const story = show('<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>');
  const boxes = story.querySelectorAll('.scrolls');
  expect(boxes).toHaveLength(1);
  expect(boxes[0]?.firstElementChild?.localName).toBe('table');
});

test('as long as there is something to scroll, the keyboard gets there, and it has a name', () => {
  const story = show('<table><caption>Fares</caption><tr><td>a</td></tr></table>');
  const box = story.querySelector<HTMLElement>('.scrolls');
  layOut(box, 900);
  expect(named(box)).toEqual(['0', 'group', 'Fares. Wide table, scrolls sideways']);
  layOut(box, 600);
  expect(named(box)).toEqual([null, null, null]);
});

test('code scrolls in its own box too', () => {
  const pre = show('<pre><code>a</code></pre>').querySelector('pre');
  layOut(pre, 601);
  expect(named(pre)[0]).toBeNull();
  layOut(pre, 900);
  expect(named(pre)).toEqual(['0', 'group', 'Wide text, scrolls sideways']);
});

test('it hears of what grows inside, and nothing once the view has closed', () => {
  show('<table><tr><td>a</td></tr></table><pre><code>a</code></pre>');
  expect(observed.map(({ localName }) => localName)).toEqual(['div', 'table', 'pre', 'code']);
  life.abort();
  expect(observed).toEqual([]);
});
