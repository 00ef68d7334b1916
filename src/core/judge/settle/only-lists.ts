import { comparableLength } from '../../text/script-weight';
import type { Settle } from './settle';

/** Less is no text to read: two short sentences. */
const leastText = 80;

/**
 * Where all the others leave nothing, the page may be lists, read because a person wants to: then what Readability
 * proposes is kept, or else what stands in the densest part.
 */
export const onlyLists: Settle = (verdicts, { blocks, seen, proposed, within }) => {
  const kept = seen.reduce((sum, id) => {
    const isKept = verdicts[id]?.keep === true && verdicts[id].step !== 'shown-above';
    return sum + (isKept ? comparableLength(blocks[id]?.text ?? '') : 0);
  }, 0);
  if (kept >= leastText) return [];
  const places = seen.filter((id) => {
    const place = within[blocks[id]?.part ?? 0];
    const isShown = verdicts[id]?.step === 'shown-above';
    const isFrame = place === undefined || place.nav || place.footer || place.form;
    return !isShown && !isFrame && (blocks[id]?.controls ?? 0) === 0;
  });
  const asked = places.filter((id) => proposed.has(id));
  const dense = places.filter((id) => within[blocks[id]?.part ?? 0]?.densest === true);
  const chosen = asked.length > 0 ? asked : dense;
  return chosen.map((id) => ({ id, keep: true, reason: 'nothing-but-lists' }));
};
