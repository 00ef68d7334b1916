import { expect, test } from '@jest/globals';
import { detect } from '../../../src/core/detect';
import { arabic } from '../../fixtures/detection/languages/arabic';
import { chinese } from '../../fixtures/detection/languages/chinese';
import { english } from '../../fixtures/detection/languages/english';
import { hebrew } from '../../fixtures/detection/languages/hebrew';
import { hindi } from '../../fixtures/detection/languages/hindi';
import { japanese } from '../../fixtures/detection/languages/japanese';
import { thai } from '../../fixtures/detection/languages/thai';
import { othersIn } from '../../fixtures/detection/others';
import { storiesIn } from '../../fixtures/detection/stories';
import type { DetectionPage } from '../../fixtures/detection/texts';

const languages = { english, japanese, arabic, chinese, hebrew, thai, hindi };

const verdictOn = ({ html, url }: DetectionPage) =>
  detect(new DOMParser().parseFromString(html, 'text/html'), url);

const isWrong = (page: DetectionPage): boolean => verdictOn(page).story !== page.story;

const wrongAmong = (pages: readonly DetectionPage[]): string[] =>
  pages.filter(isWrong).map(({ name }) => name);

test.each(Object.entries(languages))(
  '%s: at most one of sixteen pages is taken for what it is not',
  (_language, texts) => {
    const stories = storiesIn(texts);
    const others = othersIn(texts);
    expect([stories.length, others.length]).toEqual([8, 8]);
    const wrong = [
      ...wrongAmong(stories).map((name) => `a story, not told: ${name}`),
      ...wrongAmong(others).map((name) => `no story, but taken for one: ${name}`),
    ];
    expect(wrong.length > 1 ? wrong : []).toEqual([]);
  },
);

test.each(Object.entries(languages))('%s: what is no story never opens by itself', (_, texts) => {
  const opening = othersIn(texts).filter((page) => verdictOn(page).opens);
  expect(opening.map(({ name }) => name)).toEqual([]);
});
