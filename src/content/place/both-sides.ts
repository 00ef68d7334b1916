/** The same place on both sides: where the story opens, and where the page goes when it is given back. */
import type { Place, Spot, Spots } from '../../core/place';
import type { BlockMap } from './block-map';
import { placeOnPage, scrollToBlock } from './place-on-page';
import { findSpot, isSameSpot, spotOf } from './spot';

/** Where a story is read: over its page, which it takes the place of, or beside it, in the popup or a tab. */
export type Side = 'over' | 'beside';

/** Where the person last was in the story, and where the page stood then. In memory only. */
export interface KeptPlace extends Spots {
  readonly url: string;
  readonly side: Side;
  /** Whether they went there in the story; else it is where the page was. */
  readonly isOwn: boolean;
}

/** What the two sides tell each other. */
export interface BothSides {
  /** The story that `map` is of opens; answers where in it. */
  readonly opened: (side: Side, map: BlockMap) => Place | null;
  /**
   * The person has gone to `place` in the story; `null` is its very top. Answers what would find both again,
   * or `null` where the page is another by now.
   */
  readonly keep: (side: Side, place: Place | null) => Spots | null;
  /** They have come back to this address, where they had left `spots` in an earlier document. */
  readonly comeBack: (spots: Spots) => void;
  /** The full view comes up over the page. */
  readonly covered: () => void;
  /** The page is given back: goes where the person was in the story, if they have moved there. */
  readonly uncovered: () => void;
}

/** Somebody who has scrolled the page wants to read there; in the popup they have a place of their own. */
function isStillMeant(kept: KeptPlace, side: Side, map: BlockMap, page: Spot | null): boolean {
  // The paragraph is gone from the page.
  if (kept.story !== null && findSpot(map, kept.story) === null) return false;
  if (isSameSpot(findSpot(map, kept.page), page)) return side === 'over' || kept.story !== null;
  return side === 'beside' && kept.side === 'beside' && kept.isOwn && kept.story !== null;
}

/** Takes the page to `spot` in the story; to the page's headline where that is above the text. */
function goToSpot(map: BlockMap, spot: Spot | null): void {
  const to = findSpot(map, spot);
  const at = map.blocks.findIndex(({ id }) => id === to?.block);
  const isAbove = spot === null || (at === 0 && spot.passed < 0);
  if (at >= 0 && to !== null && !isAbove) scrollToBlock(map.blocks.slice(at), to.passed);
  // A page that shows the beginning of the story, or what is above it, stays there.
  else if (isAbove && map.head && placeOnPage(map) !== null) scrollToBlock([map.head], 0);
}

/** Both sides of the page at `addressNow`; `memory` is where the place is kept for the next opening. */
export function createBothSides(
  memory: { kept: KeptPlace | null },
  addressNow: () => string,
): BothSides {
  let map: BlockMap | null = null;
  // Where the person has gone since the page was covered, if they have.
  let gone: { readonly spot: Spot | null } | null = null;

  /** The map, as long as the page is at the address it was made at. */
  const mapNow = (): BlockMap | null => {
    if (map?.url !== addressNow()) map = null;
    return map;
  };

  return {
    opened: (side, next) => {
      map = next;
      const page = spotOf(next, placeOnPage(next));
      const kept = memory.kept?.url === next.url ? memory.kept : null;
      memory.kept =
        kept !== null && isStillMeant(kept, side, next, page)
          ? { ...kept, story: findSpot(next, kept.story), page }
          : { url: next.url, side, isOwn: false, story: page, page };
      return memory.kept.story;
    },
    keep: (side, place) => {
      const now = mapNow();
      if (now === null) return null;
      const story = spotOf(now, place);
      const page = memory.kept?.url === now.url ? memory.kept.page : null;
      memory.kept = { url: now.url, side, isOwn: true, story, page };
      if (side === 'over') gone = { spot: story };
      return { story, page };
    },
    comeBack: (spots) => {
      // What this document knows itself is younger.
      memory.kept ??= { url: addressNow(), side: 'over', isOwn: true, ...spots };
    },
    covered: () => {
      gone = null;
    },
    uncovered: () => {
      const now = mapNow();
      const to = gone;
      gone = null;
      if (now === null || to === null) return;
      goToSpot(now, to.spot);
      if (memory.kept?.url === now.url)
        memory.kept = { ...memory.kept, page: spotOf(now, placeOnPage(now)) };
    },
  };
}
