import type { ReasonCode } from '../../src/core/verdict';
import type { FactName } from '../../src/core/detect/facts';

/** What a reason is made of: facts of one kind that all speak for a story, or all against. */
export interface ReasonOf {
  readonly speaks: 'for' | 'against';
  /** Names of facts, with a space between. */
  readonly facts: string;
}

/**
 * Every fact under the reason it is told as. Which way it speaks is laid down here, not learned: a fact that training
 * finds to speak the other way is left out, since nobody could say why. Facts that stand nowhere here are not used.
 */
export const reasons: Readonly<Record<Exclude<ReasonCode, 'little-text'>, ReasonOf>> = {
  'running-text': {
    speaks: 'for',
    facts: 'run longParagraphs proseShare longProseShare longTextShare linksPerProse',
  },
  'story-address': {
    speaks: 'for',
    facts: 'storyPlace addressWords wordiestPart datedAddress',
  },
  'declared-story': {
    speaks: 'for',
    facts: 'dataArticle dataAuthor publishedMeta storyPage',
  },
  'author-and-date': { speaks: 'for', facts: 'authorMeta bylineNames dateNames authorLinks' },
  'story-parts': {
    speaks: 'for',
    facts: 'captions articleParagraphs mains shareLinks articleNames',
  },
  'home-page': { speaks: 'against', facts: 'homeAddress' },
  'declared-other': { speaks: 'against', facts: 'dataSite' },
  teasers: {
    speaks: 'against',
    facts: 'linkedHeadingShare pagingNames archiveNames links images articles',
  },
  shop: {
    speaks: 'against',
    facts: 'dataProduct graphProduct priceNames galleryNames shopPage',
  },
  forum: {
    speaks: 'against',
    facts: 'forumPlace dataForum forumNames',
  },
  documentation: { speaks: 'against', facts: 'docsPlace codes currentLinks' },
  offer: {
    speaks: 'against',
    facts: 'servicePlace faqNames praiseNames drawings choices',
  },
};

/** The facts of a reason. */
export const factsFor = (reason: ReasonOf): FactName[] => reason.facts.split(' ') as FactName[];
