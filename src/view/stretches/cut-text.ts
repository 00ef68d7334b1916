import type { Portions } from '../../core/portions';
import { enough, foretell, foretellLines, stretchAt } from './stretch';

/** Where a text has no space for so long, it is cut where it is. */
const longestWord = 1_000;

interface Cutting {
  /** Where the first piece of a text ends that is longer than one is to be; -1 where it cannot be cut. */
  readonly endOf: (data: string) => number;
  /** Called with each piece in its stretch. */
  readonly settle: (piece: Text, stretch: HTMLElement, isLast: boolean) => void;
}

/** Cuts `text` into pieces, each in a stretch of its own; yields after each. */
function* cut(text: Text, { endOf, settle }: Cutting): Portions<void> {
  for (let piece = text; ;) {
    const end = piece.length <= enough.characters ? -1 : endOf(piece.data);
    const rest = end < 0 || end >= piece.length ? null : piece.splitText(end);
    settle(piece, stretchAt(piece), rest === null);
    yield;
    if (rest === null) return;
    piece = rest;
  }
}

/** A program's text, cut at the ends of lines. */
export const cutLines = (text: Text): Portions<void> =>
  cut(text, {
    endOf: (data) => data.indexOf('\n', enough.characters) + 1 || -1,
    settle: (piece, stretch, isLast) => {
      // The block that it stands in ends its last line.
      if (!isLast) piece.deleteData(piece.length - 1, 1);
      foretellLines(stretch, piece.data.split('\n').length);
    },
  });

/** A paragraph's text, cut at spaces. */
export const cutWords = (text: Text): Portions<void> =>
  cut(text, {
    endOf: (data) => {
      const from = enough.characters;
      const space = data.slice(from, from + longestWord).search(/\s/);
      if (space >= 0) return from + space + 1;
      const end = from + longestWord;
      const isWithin = /[\ud800-\udbff]/.test(data[end - 1] ?? '');
      return isWithin ? end - 1 : end;
    },
    settle: (piece, stretch) => {
      foretell(stretch, piece.length, 0);
    },
  });
