import { describe, expect, test } from '@jest/globals';
import type { Facts } from '../../../../src/core/detect/facts';
import { type Model, sureVerdict, weighAll } from '../../../../src/core/detect/weigh';
import { onlyFacts } from '../../tools/train/example-facts';

const model: Model = {
  glance: { bias: 0, opensFrom: 0.85, noStoryTo: 0.2 },
  all: { bias: -2, opensFrom: 0.9 },
  weights: {
    'running-text': { run: [1, 8] },
    'declared-story': { dataArticle: [2, 1] },
    'story-address': { datedAddress: [1, 1] },
    shop: { priceNames: [-1, 2], dataProduct: [-3, 1] },
    'home-page': { homeAddress: [-1, 1] },
  },
};
const story = { run: 3000, prose: 3000, dataArticle: 1 };
const verdictOn = (facts: Partial<Facts>) => weighAll(onlyFacts(facts), model);

test('a story with text opens; reasons come strongest first, with what they add up to', () => {
  const { story: isStory, opens, score, because } = verdictOn(story);
  expect([isStory, opens]).toEqual([true, true]);
  expect(because.map(({ code }) => code)).toEqual(['running-text', 'declared-story']);
  const odds = because.reduce((sum, { weight }) => sum + weight, 0);
  expect(score).toBeCloseTo(1 / (1 + Math.exp(-odds)), 10);
});

test('what speaks against the verdict comes after what speaks for it', () => {
  const { because } = verdictOn({ ...story, priceNames: 1e6 });
  expect(because.map(({ code }) => code)).toEqual(['running-text', 'declared-story', 'shop']);
});

test('without text, too little of it is the reason', () => {
  const { story: isStory, because } = verdictOn({ run: 2, priceNames: 1 });
  expect(isStory).toBe(false);
  expect(because.map(({ code, weight }) => [code, Math.sign(weight)])).toEqual([
    ['little-text', -1],
    ['shop', -1],
  ]);
});

test('no fact counts for more than the most it may', () => {
  const scoreOf = (run: number): number => verdictOn({ run }).score;
  expect(scoreOf(1e9)).toBe(scoreOf(1e6));
  expect(scoreOf(1000)).toBeLessThan(scoreOf(1e6));
});

describe('never opens by itself', () => {
  test.each([
    ['a front page', { ...story, homeAddress: 1 }],
    ['a page without text, whatever it declares', { ...story, prose: 100 }],
  ])('%s', (_what, facts) => {
    const generous: Model = { ...model, all: { ...model.all, opensFrom: 0.5 } };
    expect(weighAll(onlyFacts(facts), generous)).toMatchObject({ story: true, opens: false });
  });
});

describe('a glance', () => {
  const declared = { dataArticle: 1, datedAddress: 1, paragraphText: 600 };
  const sure = (facts: Partial<Facts>) => sureVerdict(onlyFacts(facts), model);

  test('is sure of a page that says it is a story, and has text', () => {
    expect(sure(declared)).toMatchObject({ story: true, opens: true });
    const codes = sure(declared)?.because.map(({ code }) => code);
    expect(codes).toEqual(['declared-story', 'story-address']);
  });

  test('is sure of a page that says it is something else', () => {
    const verdict = sure({ dataProduct: 1 });
    expect(verdict).toMatchObject({ story: false, opens: false });
    expect(verdict?.because.map(({ code }) => code)).toEqual(['shop']);
  });

  test.each([
    ['a page that says nothing of itself', { paragraphText: 600 }],
    ['a page that says it is a story and shows no text yet', { ...declared, paragraphText: 80 }],
    ['a front page that says it is a story', { ...declared, homeAddress: 0.01 }],
  ])('does not do for %s', (_what, facts) => {
    expect(sure(facts)).toBeNull();
  });
});
