/** What a page costs that is not being read. */
import type { BrowserSession } from '../../browsers/session';

export interface Cost {
  /** Milliseconds that the page's process worked. */
  readonly work: number;
  /** Kilobytes of memory that its scripts hold. */
  readonly memory: number;
}

/** Time for whatever waits in the page to have looked at it. */
const watched = 700;

/** Loads `url` into a process of its own and counts what its process did and holds. */
export async function costOf(session: BrowserSession, url: string): Promise<Cost> {
  const page = await session.openPage('about:blank');
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metric = async (name: string): Promise<number> => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find((one) => one.name === name)?.value ?? 0;
  };
  await page.goto(url);
  await new Promise((resolve) => setTimeout(resolve, watched));
  const work = (await metric('TaskDuration')) * 1000;
  await client.send('HeapProfiler.collectGarbage');
  const memory = (await metric('JSHeapUsedSize')) / 1024;
  await page.close();
  return { work, memory };
}
