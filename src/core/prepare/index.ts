import type { PageCopy } from '../copy/page-copy';

/** One thing done to the copy before the story is looked for. */
export type Preparation = (page: PageCopy) => void;

/** Done to the copy in this order, before anything is looked for in it. */
export const preparations: readonly Preparation[] = [];
