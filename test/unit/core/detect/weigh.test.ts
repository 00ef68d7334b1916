import { describe, expect, test } from '@jest/globals';
import { type Model, weigh } from '../../../../src/core/detect/weigh';
import { onlyFacts } from '../../tools/train/example-facts';

const model: Model = {
  bias: -2,
  opensFrom: 0.9,
  weights: {
    'running-text': { run: [1, 8] },
    'declared-story': { dataArticle: [2, 1] },
    shop: { priceNames: [-1, 2] },
    'home-page': { homeAddress: [-1, 1] },
  },
};
const story = { run: 3000, prose: 3000, dataArticle: 1 };

test('a story with text opens; reasons come strongest first, with what they add up to', () => {
  const { story: isStory, opens, score, because } = weigh(onlyFacts(story), model);
  expect([isStory, opens]).toEqual([true, true]);
  expect(because.map(({ code }) => code)).toEqual(['running-text', 'declared-story']);
  const odds = because.reduce((sum, { weight }) => sum + weight, 0);
  expect(score).toBeCloseTo(1 / (1 + Math.exp(-odds)), 10);
});

test('what speaks against the verdict comes after what speaks for it', () => {
  const { because } = weigh(onlyFacts({ ...story, priceNames: 1e6 }), model);
  expect(because.map(({ code }) => code)).toEqual(['running-text', 'declared-story', 'shop']);
});

test('without text, too little of it is the reason', () => {
  const { story: isStory, because } = weigh(onlyFacts({ run: 2, priceNames: 1 }), model);
  expect(isStory).toBe(false);
  expect(because.map(({ code, weight }) => [code, Math.sign(weight)])).toEqual([
    ['little-text', -1],
    ['shop', -1],
  ]);
});

test('no fact counts for more than the most it may', () => {
  const scoreOf = (run: number): number => weigh(onlyFacts({ run }), model).score;
  expect(scoreOf(1e9)).toBe(scoreOf(1e6));
  expect(scoreOf(1000)).toBeLessThan(scoreOf(1e6));
});

describe('never opens by itself', () => {
  test.each([
    ['a front page', { ...story, homeAddress: 1 }],
    ['a page without text, whatever it declares', { ...story, prose: 100 }],
  ])('%s', (_what, facts) => {
    const generous: Model = { ...model, opensFrom: 0.5 };
    expect(weigh(onlyFacts(facts), generous)).toMatchObject({ story: true, opens: false });
  });
});
