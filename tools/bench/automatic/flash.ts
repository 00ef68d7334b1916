/** Whether a page flashes by before its story, seen from the page's own side. */
import type { BrowserSession } from '../../browsers/session';
import { framesNow } from '../frames';

/** One load of a page on a site where stories open always. */
export interface Load {
  /** Milliseconds until the page was parsed, and could be judged. */
  readonly parsedAt: number;
  /** Until something stood over it; `null` where nothing did. */
  readonly coveredAt: number | null;
  /** Until the page itself was seen, story or not; `null` where it never was. */
  readonly seenAt: number | null;
}

/** Longest time after which nothing more happens to a page. */
const watched = 1_600;

async function watchOnce(session: BrowserSession, url: string): Promise<Load> {
  const page = await session.openPage('about:blank');
  await page.goto(url);
  await new Promise((resolve) => setTimeout(resolve, watched));
  const frames = await page.evaluate(framesNow);
  const parsedAt = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry?.domContentLoadedEventStart ?? 0;
  });
  await page.close();
  const covered = frames.find(({ isCovered }) => isCovered);
  const seen = frames.find(({ isSeen, isCovered }) => isSeen && !isCovered);
  return { parsedAt, coveredAt: covered?.at ?? null, seenAt: seen?.at ?? null };
}

/** Loads `url` and watches every frame of it; once more where the driver has lost the page. */
export const watchLoad = (session: BrowserSession, url: string): Promise<Load> =>
  watchOnce(session, url).catch(() => watchOnce(session, `${url}&again`));
