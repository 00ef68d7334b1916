/** Where the words of one page are, as the page's side gathers it. */
export interface Account {
  /** What a person sees of the page: its `innerText`. */
  readonly seen: string;
  /** The story as Lede shows it: headline and metadata included. */
  readonly story: string;
  readonly leftOut: string;
  /** What the closed list of exclusions sets aside. */
  readonly excluded: string;
  /** Ids of blocks that are in the story and left out. */
  readonly twice: readonly number[];
}
