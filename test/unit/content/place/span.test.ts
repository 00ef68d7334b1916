import { afterEach, expect, jest, test } from '@jest/globals';
import { spanOf } from '../../../../src/content/place/span';

const box = (top: number, height: number, width = 300) =>
  ({ top, bottom: top + height, height, width }) as DOMRect;

afterEach(() => {
  jest.restoreAllMocks();
});

/** Lays a text out, which jsdom does not do. */
function layOut(rects: ReadonlyMap<Node, DOMRect>): void {
  Range.prototype.getBoundingClientRect = function () {
    return rects.get(this.startContainer) ?? box(0, 0, 0);
  };
}

test('texts and pictures take up what they take up together', () => {
  document.body.innerHTML = '<p>One</p><img alt=""><p>Two</p>';
  const [one, two] = [...document.querySelectorAll('p')].map(
    ({ firstChild }) => firstChild as Node,
  );
  const picture = document.querySelector('img') as HTMLImageElement;
  layOut(
    new Map([
      [one as Node, box(100, 20)],
      [two as Node, box(340, 20)],
    ]),
  );
  picture.getBoundingClientRect = () => box(130, 200);
  expect(spanOf([one as Node, two as Node, picture])).toEqual({ top: 100, bottom: 360 });
});

test('what has no box takes up nothing', () => {
  document.body.innerHTML = '<p>One</p><p>Two</p>';
  const [one, two] = [...document.querySelectorAll('p')].map(
    ({ firstChild }) => firstChild as Node,
  );
  layOut(new Map([[one as Node, box(100, 20)]]));
  expect(spanOf([one as Node, two as Node])).toEqual({ top: 100, bottom: 120 });
  expect(spanOf([two as Node])).toBeNull();
});

test('a text in a frame is where the frame shows it', () => {
  document.body.innerHTML = '<iframe></iframe>';
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  const inner = frame.contentDocument as Document;
  inner.body.textContent = 'One';
  const text = inner.body.firstChild as Text;
  layOut(new Map([[text, box(30, 20)]]));
  jest.spyOn(frame, 'getBoundingClientRect').mockReturnValue(box(500, 400));
  jest.spyOn(frame, 'clientTop', 'get').mockReturnValue(2);
  expect(spanOf([text])).toEqual({ top: 532, bottom: 552 });
});

test('of very many texts the first and the last tell', () => {
  const texts = Array.from({ length: 5_000 }, () => new Text('a'));
  const asked = new Set<Node>();
  Range.prototype.getBoundingClientRect = function () {
    asked.add(this.startContainer);
    return box(20 * texts.indexOf(this.startContainer as Text), 20);
  };
  expect(spanOf(texts)).toEqual({ top: 0, bottom: 100_000 });
  expect(asked.size).toBeLessThan(500);
});
