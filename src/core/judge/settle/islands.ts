import type { Part } from '../../blocks/block';
import type { Context } from '../context';
import type { Grained } from '../grained';
import { widgetName } from '../names';
import { isQuotation } from './quotation';

/** Share of link text from which a part without prose is a farm of links. */
const farmShare = 0.4;
/** An island with more text than this is judged by its links alone. */
const smallIsland = 600;

/** A part of the page that holds no prose, as large as it can be; or a block that stands among prose. */
interface Island {
  /** `undefined` where the island is one block. */
  readonly part: Part | undefined;
  readonly all: Grained[];
}

/** What a page says of an element by itself. */
type Told = (tag: string, names: string) => boolean;

const isCalled: Told = (_, names) => widgetName.test(names);

const isNamedWidget: Told = (tag, names) =>
  isCalled(tag, names) ||
  tag === 'aside' ||
  tag === 'nav' ||
  /(?:complementary|navigation|search)$/.test(names);

/** Whether `is` is true of the island, or of a part in it that holds all of it. */
function isAny(is: Told, { part, all }: Island, parts: readonly Part[]): boolean {
  if (part === undefined) return all.some(({ block }) => is(block.tag, block.names));
  for (let at: Part | undefined = part; at !== undefined; at = parts[at.id + 1]) {
    if (at.from !== part.from || at.to !== part.to) return false;
    if (is(at.tag, at.names)) return true;
  }
  return false;
}

function isWidget(island: Island, parts: readonly Part[]): boolean {
  const { all } = island;
  if (all.some(({ grain, block }) => grain === 'whole' || block.tag === 'h1')) return false;
  if (all.some(({ block }) => block.tag === 'blockquote')) return false;
  if (!isAny(isCalled, island, parts) && isQuotation(all, parts)) return false;
  const total = (of: (one: Grained) => number) => all.reduce((sum, one) => sum + of(one), 0);
  const length = total(({ block }) => block.length);
  const linked = total(({ block }) => block.length * block.linkShare);
  if (length < smallIsland && isAny(isNamedWidget, island, parts)) return true;
  // One block by itself is left to its run, which sees its neighbours.
  if (all.length < 2) return false;
  return (
    total(({ evidence }) => evidence) >= 2 && (linked >= length * farmShare || length < smallIsland)
  );
}

/** Parts that hold prose. */
function mainlandOf(all: readonly Grained[], parts: readonly Part[]): Set<number> {
  const mainland = new Set<number>();
  for (const { grain, block } of all) {
    if (grain !== 'prose') continue;
    for (let at = block.part; at >= 0 && !mainland.has(at); at = parts[at]?.parent ?? -1)
      mainland.add(at);
  }
  return mainland;
}

function islandsOf(
  all: readonly Grained[],
  parts: readonly Part[],
  mainland: ReadonlySet<number>,
): Island[] {
  const found = new Map<string, Island>();
  for (const one of all) {
    if (one.grain === 'prose') continue;
    let part: Part | undefined;
    for (let at = one.block.part; at >= 0 && !mainland.has(at); at = part.parent) {
      part = parts[at];
      if (part === undefined) break;
    }
    const key = part === undefined ? `block ${one.block.id}` : `part ${part.id}`;
    const island = found.get(key);
    if (island === undefined) found.set(key, { part, all: [one] });
    else island.all.push(one);
  }
  return [...found.values()];
}

const settingOf = ({ tag, names }: { readonly tag: string; readonly names: string }): string =>
  `${tag} ${names}`.trim();

/**
 * Islands: the largest parts of the page that hold no prose. One that shows enough evidence goes as a
 * whole, with its labels, summaries and small print, which by themselves could be anything; and with it go
 * the islands that the page gives the same names, and no part of the story.
 */
export function islands(all: readonly Grained[], { parts }: Pick<Context, 'parts'>): Grained[] {
  const mainland = mainlandOf(all, parts);
  const found = islandsOf(all, parts, mainland);
  const widgets = found.filter((island) => isWidget(island, parts));
  const nameOf = ({ part, all: [first] }: Island): string =>
    settingOf(part ?? first?.block ?? { tag: '', names: '' });
  const names = new Set(widgets.map(nameOf).filter((name) => name.includes(' ')));
  for (const id of mainland) names.delete(settingOf(parts[id] ?? { tag: '', names: '' }));
  for (const { grain, block } of all) if (grain === 'prose') names.delete(settingOf(block));
  const alike = found.filter(
    (island) =>
      names.has(nameOf(island)) &&
      island.all.length > 1 &&
      island.all.every(
        ({ grain }) => grain === 'short' || grain === 'heading' || grain === 'teaser',
      ),
  );
  return [...new Set([...widgets, ...alike])].flatMap((island) => island.all);
}
