import type { BrowserKind } from '../../browsers/kinds';
import { plain } from './kinds';
import { heading, lineOf, summary } from './report';
import { runBounds } from './run';

/** Reads pages of a hostile size and prints what each costs, line by line as it comes. */
export async function benchBounds(only: string, browser: BrowserKind): Promise<string> {
  console.log(heading);
  let plainMs = 0;
  const results = await runBounds(only, browser, (bounded) => {
    if (bounded.kind === plain) plainMs = bounded.answer?.ms ?? 0;
    console.log(lineOf(bounded, plainMs));
  });
  return summary(results);
}
