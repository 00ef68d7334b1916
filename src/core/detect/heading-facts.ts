import type { Survey } from './survey';

/** A share of so few headings is chance: of one linked heading a quarter counts. */
const fewHeadings = 3;

/** Which share of a page's headings lead elsewhere. */
export const headingFacts = ({ headings, linkedHeadings }: Survey) => ({
  linkedHeadingShare: linkedHeadings / (headings + fewHeadings),
});
