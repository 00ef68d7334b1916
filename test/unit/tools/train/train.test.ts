/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import type { Facts } from '../../../../src/core/detect/facts';
import { weighAll, weighGlance } from '../../../../src/core/detect/weigh';
import { crossValidate, fitFolds } from '../../../../tools/train/cross-validate';
import type { Example } from '../../../../tools/train/example';
import { fitModel, unsure, withThresholds } from '../../../../tools/train/fit-model';
import { trainingReport } from '../../../../tools/train/report';
import { glanceThresholds, leastScore, opensFromFor } from '../../../../tools/train/threshold';
import { onlyFacts } from './example-facts';

/** Sixty pages of thirty sites: stories have running text and a byline, shops have prices; half of each say what they are. */
const examples = Array.from({ length: 60 }, (_, at): Example => {
  const isStory = at % 2 === 0;
  const seen: Partial<Facts> = isStory
    ? { dataArticle: at % 4 === 0 ? 1 : 0, paragraphText: 600 }
    : { dataProduct: at % 4 === 1 ? 1 : 0 };
  const facts: Partial<Facts> = isStory
    ? { ...seen, run: 2000 + 50 * at, prose: 2000, longProseShare: 0.8, bylineNames: 1 }
    : {
        ...seen,
        run: 10 * at,
        longProseShare: 0.1,
        priceNames: 3,
        bylineNames: at % 10 === 1 ? 1 : 0,
      };
  return {
    id: String(at),
    domain: `site-${String(Math.floor(at / 2))}.example`,
    pageType: isStory ? 'article' : 'product',
    isStory,
    seen: onlyFacts(seen),
    facts: onlyFacts({ ...facts, codes: isStory ? 5 : 0 }),
  };
});
const thresholds = { glance: { opensFrom: 0.6, noStoryTo: 0.4 }, all: { opensFrom: 0.8 } };
const model = withThresholds(fitModel(examples), thresholds);
const folds = fitFolds(examples, 5);

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
    const again = withThresholds(fitModel(examples), thresholds);
    expect(JSON.stringify(again)).toBe(JSON.stringify(model));
  });

  test('tells a page that it has nothing but the text of', () => {
    expect(weighAll(onlyFacts({ run: 4000, longProseShare: 0.9 }), model).story).toBe(true);
    expect(weighAll(onlyFacts({ run: 90, longProseShare: 0.1 }), model).story).toBe(false);
  });
});

test('a glance stands, by its bias, for as many stories as there are', () => {
  const scores = examples.map(({ seen }) => weighGlance(seen, model).score);
  const stories = examples.filter(({ isStory }) => isStory).length;
  expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(stories, 0);
});

describe('cross-validation', () => {
  const unseen = crossValidate(folds, thresholds);

  test('asks about every page once', () => {
    const ids = unseen.map(({ id }) => Number(id)).sort((a, b) => a - b);
    expect(ids).toEqual(examples.map((_, at) => at));
  });

  test('a page of which a glance is sure is judged by that, others by everything', () => {
    const sure = unseen.filter(({ isSure }) => isSure);
    expect(sure.length).toBeGreaterThan(0);
    expect(sure.length).toBeLessThan(unseen.length);
    for (const { isSure, verdict, glance, all } of unseen)
      expect(verdict).toEqual(isSure ? glance : all);
  });

  test('its report tells false alarms by type, and not of stories', () => {
    const report = trainingReport(unseen, 5);
    expect(report).toMatch(/60 pages, 5 folds by site +precision +recall +F1/);
    expect(report).toMatch(/product +30 +0 +0/);
    expect(report).not.toMatch(/^ {2}article/m);
    const sure = unseen.filter(({ isSure }) => isSure).length;
    expect(report).toContain(`sure of ${String(sure)}, and wrong about 0 of these`);
  });
});

describe('a threshold', () => {
  test('is the least score from which on enough pages are stories', () => {
    const scored = [0.55, 0.65, 0.75, 0.95].map((score, at) => ({ score, isStory: at !== 1 }));
    expect(leastScore(scored, 1)).toBe(0.66);
    expect(leastScore(scored, 0.75)).toBe(0.5);
    expect(leastScore([{ score: 0.9, isStory: false }], 0.5)).toBe(1);
  });

  test('of a glance parts the pages it is right about from those it knows little of', () => {
    const { opensFrom, noStoryTo } = glanceThresholds(crossValidate(folds, unsure));
    expect(noStoryTo).toBeLessThanOrEqual(0.5);
    expect(opensFrom).toBeGreaterThanOrEqual(0.5);
  });

  test('of everything counts what a glance has opened, too', () => {
    const unseen = crossValidate(folds, { ...unsure, glance: thresholds.glance });
    expect(opensFromFor(unseen)).toBeLessThan(1);
    const opened = unseen.map((page) => ({
      ...page,
      isSure: true,
      isStory: false,
      verdict: { ...page.verdict, opens: true },
    }));
    expect(opensFromFor(opened)).toBe(1);
  });
});
