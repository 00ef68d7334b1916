import type { Pixels } from './png';

/** A colour as one number, and how many pixels have it. */
type Counted = readonly [colour: number, count: number];

const channelsOf = (colour: number): [number, number, number] => [
  colour >> 16,
  (colour >> 8) & 255,
  colour & 255,
];

/** The channel in which the colours of `box` lie farthest apart, and how far. */
function widest(box: readonly Counted[]): { channel: number; spread: number } {
  const spreads = [0, 1, 2].map((channel) => {
    let [low, high] = [255, 0];
    for (const [colour] of box) {
      const value = channelsOf(colour)[channel] ?? 0;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return high - low;
  });
  const spread = Math.max(...spreads);
  return { channel: spreads.indexOf(spread), spread };
}

/** Splits the box that is spread widest in the middle, until there are `most` boxes. */
function boxesOf(colours: Counted[], most: number): Counted[][] {
  const boxes = [{ box: colours, ...widest(colours) }];
  while (boxes.length < most) {
    boxes.sort((a, b) => b.spread - a.spread);
    const [first] = boxes;
    if (first === undefined || first.spread === 0) break;
    const value = ([colour]: Counted): number => channelsOf(colour)[first.channel] ?? 0;
    const sorted = first.box.sort((a, b) => value(a) - value(b));
    const ends = [sorted[0], sorted.at(-1)].map((end) => (end === undefined ? 0 : value(end)));
    const middle = ((ends[0] ?? 0) + (ends[1] ?? 0)) / 2;
    const cut = sorted.findIndex((one) => value(one) > middle);
    const halves = [sorted.slice(0, cut), sorted.slice(cut)];
    boxes.splice(0, 1, ...halves.map((box) => ({ box, ...widest(box) })));
  }
  return boxes.map(({ box }) => box);
}

/** The commonest colour of a box stands for it, so that paper and ink stay exactly what they are. */
const commonest = (box: readonly Counted[]): number =>
  box.reduce<Counted>((best, one) => (one[1] > best[1] ? one : best), [0, -1])[0];

/** At most 256 colours for a picture, and which one each pixel has. */
export function reduceColours({ rgb }: Pixels): { palette: Uint8Array; indices: Uint8Array } {
  const pixels = Uint32Array.from({ length: rgb.length / 3 }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = rgb.subarray(at * 3, at * 3 + 3);
    return (red << 16) | (green << 8) | blue;
  });
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const boxes = boxesOf([...counts], 256);
  const indexOf = new Map(boxes.flatMap((box, index) => box.map(([colour]) => [colour, index])));
  return {
    palette: Uint8Array.from(boxes.flatMap((box) => channelsOf(commonest(box)))),
    indices: Uint8Array.from(pixels, (pixel) => indexOf.get(pixel) ?? 0),
  };
}
