import { scriptFactor } from './script-factor';

/** The texts of a page in the order they stand in, by their lengths alone. */
export interface Texts {
  readonly kinds: readonly TextKind[];
  /** Characters, counted so that scripts compare. */
  readonly lengths: readonly number[];
  /** How many of these are in links. */
  readonly linked: readonly number[];
  /** Links in each. */
  readonly links: readonly number[];
}

/** `block`: text that stands in anything but a paragraph. */
export type TextKind = 'paragraph' | 'block' | 'heading';

/** Takes in texts as a walk comes upon them. */
export interface TextGatherer {
  /** Text outside paragraphs, headings and links: part of the block that is being gathered. */
  readonly text: (data: string) => void;
  /** A link outside paragraphs and headings, by the length of its text. */
  readonly link: (length: number) => void;
  readonly lineBreak: () => void;
  /** The block that was being gathered ends. */
  readonly end: () => void;
  /** A text that stands whole by itself. */
  readonly whole: (kind: TextKind, text: string, linked: number, links: number) => void;
  /** All of them; nothing is to be taken in after that. */
  readonly texts: () => Texts;
}

/** Shorter texts are labels, and say little of the script the story is in. */
const leastSampled = 60;
/** As much of the page, and as much of one text, as tells the script. */
const mostSampled = 1500;
const mostOfOne = 300;
/** Text between breaks that is longer than a line is a paragraph by itself. */
const longLine = 200;

/** An empty gatherer. Lengths are made comparable at the end, once it is known in which script the page is. */
export function gatherTexts(): TextGatherer {
  const kinds: TextKind[] = [];
  const lengths: number[] = [];
  const linked: number[] = [];
  const links: number[] = [];
  let sample = '';
  let length = 0;
  let inLinks = 0;
  let linkCount = 0;
  const put = (kind: TextKind, ofText: number, ofLinks: number, count: number): void => {
    if (ofText === 0) return;
    kinds.push(kind);
    lengths.push(ofText);
    linked.push(Math.min(ofLinks, ofText));
    links.push(count);
  };
  const end = (): void => {
    put('block', length, inLinks, linkCount);
    length = inLinks = linkCount = 0;
  };
  const sampled = (text: string): void => {
    if (text.length > leastSampled && sample.length < mostSampled)
      sample += text.slice(0, mostOfOne);
  };
  return {
    text: (data) => {
      const text = data.trim();
      length += text.length;
      sampled(text);
    },
    link: (ofText) => {
      length += ofText;
      inLinks += ofText;
      linkCount++;
    },
    lineBreak: () => {
      if (length > longLine) end();
    },
    end,
    whole: (kind, text, ofLinks, count) => {
      end();
      put(kind, text.length, ofLinks, count);
      sampled(text);
    },
    texts: () => {
      end();
      const factor = scriptFactor(sample);
      const comparable = (one: number): number => one * factor;
      return { kinds, links, lengths: lengths.map(comparable), linked: linked.map(comparable) };
    },
  };
}
