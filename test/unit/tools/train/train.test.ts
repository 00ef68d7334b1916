/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import type { Facts } from '../../../../src/core/detect/facts';
import { weigh } from '../../../../src/core/detect/weigh';
import { crossValidate } from '../../../../tools/train/cross-validate';
import type { Example } from '../../../../tools/train/example';
import { fitModel } from '../../../../tools/train/fit-model';
import { trainingReport } from '../../../../tools/train/report';
import { opensFromOf } from '../../../../tools/train/threshold';
import { onlyFacts } from './example-facts';

/** Sixty pages of thirty sites: stories have running text and a byline, shops have prices. */
const examples = Array.from({ length: 60 }, (_, at): Example => {
  const isStory = at % 2 === 0;
  const facts: Partial<Facts> = isStory
    ? { run: 2000 + 50 * at, prose: 2000, proseShare: 0.8, bylineNames: 1 }
    : { run: 10 * at, proseShare: 0.1, priceNames: 3, bylineNames: at % 10 === 1 ? 1 : 0 };
  return {
    id: String(at),
    domain: `site-${String(Math.floor(at / 2))}.example`,
    pageType: isStory ? 'article' : 'product',
    isStory,
    facts: onlyFacts({ ...facts, codes: isStory ? 5 : 0 }),
  };
});
const model = fitModel(examples, 0.8);

describe('a model', () => {
  test('gives a weight to what tells the pages apart, with the sign of its reason', () => {
    expect(model.weights['running-text']?.run?.[0]).toBeGreaterThan(0);
    expect(model.weights['author-and-date']?.bylineNames?.[0]).toBeGreaterThan(0);
    expect(model.weights.shop?.priceNames?.[0]).toBeLessThan(0);
  });

  test('leaves out what speaks the other way than its reason, and what no page has', () => {
    // In these pages code is a mark of stories, which nobody could explain.
    expect(model.weights.documentation).toBeUndefined();
    expect(model.weights.forum).toBeUndefined();
  });

  test('is the same when trained again', () => {
    expect(JSON.stringify(fitModel(examples, 0.8))).toBe(JSON.stringify(model));
  });

  test('tells a page that it has nothing but the text of', () => {
    expect(weigh(onlyFacts({ run: 4000, proseShare: 0.9 }), model).story).toBe(true);
    expect(weigh(onlyFacts({ run: 90, proseShare: 0.1 }), model).story).toBe(false);
  });
});

describe('cross-validation', () => {
  const unseen = crossValidate(examples, 5, 0.8);

  test('asks about every page once', () => {
    const ids = unseen.map(({ id }) => Number(id)).sort((a, b) => a - b);
    expect(ids).toEqual(examples.map((_, at) => at));
  });

  test('its threshold is the least that is precise enough', () => {
    const from = opensFromOf(unseen);
    const isWrong = unseen.some(({ isStory, verdict }) => !isStory && verdict.score >= from);
    expect(isWrong).toBe(false);
    const noisy = unseen.map((page) => ({ ...page, isStory: false }));
    expect(opensFromOf(noisy)).toBe(1);
  });

  test('its report tells false alarms by type, and not of stories', () => {
    const report = trainingReport(unseen, 5, 0.8);
    expect(report).toMatch(/60 pages, 5 folds by site +precision +recall +F1/);
    expect(report).toMatch(/product +30 +0 +0/);
    expect(report).not.toMatch(/^ {2}article/m);
  });
});
