/** Learns from stories that opened by themselves and were closed at once. Counted on this machine only. */
import { type Dismissal, countDismissal } from '../../settings/dismissals';
import { siteOf } from '../../settings/site-of';
import type { KeptVisit } from './visits';

/** Milliseconds. Nobody has read anything of a story that is closed so soon; a judgement, not a measurement. */
const quickly = 10_000;

/** Times before the person is asked whether to stop, once for each site. */
const enough = 2;

/** Whether it is time to ask, and nobody has asked yet. */
export const isAskedToStop = (dismissal: Dismissal | undefined): boolean =>
  dismissal !== undefined && dismissal.quick >= enough && !dismissal.asked;

/** Counts the closing of a page's full view, where that opened by itself just now. Whether it is time to ask. */
export async function learn(url: string, { openedAt }: KeptVisit): Promise<boolean> {
  if (openedAt === 0 || Date.now() - openedAt > quickly) return false;
  return isAskedToStop(await countDismissal(siteOf(url)));
}
