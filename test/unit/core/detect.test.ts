import { describe, expect, test } from '@jest/globals';
import { detect } from '../../../src/core/detect';

const url = 'https://pages.example/news/the-ferry-leaves-at-seven';
const elsewhere = 'https://pages.example/timetable';
const head = '<title>The ferry leaves at seven</title>';
const headline = '<h1>The ferry leaves at seven</h1>';
const sentences = {
  en: 'The ferry leaves at seven from the pier below the old salt store, and nobody waits for it. ',
  ja: '渡し船は養蚕農家の子どもたちを学校へ通わせるために始まり、今も毎朝七時に出る。',
  zh: '裁缝铺关门的前一夜，半个城的人都来取衣服，队伍一直排到河边的桥头。',
  ar: 'يعيد أهالي تل الريحان الماء إلى القناة القديمة بعد ثلاثين عاماً من الجفاف والانتظار. ',
  he: 'המגדלור בנחשון יידלק שוב בשבוע הבא, והפעם השכנים הם שמחזיקים במפתח של הדלת הכבדה. ',
};
const layouts: Record<string, (text: string) => string> = {
  paragraphs: (text) => `<article>${`<p>${text}</p>`.repeat(6)}</article>`,
  'divs alone': (text) => `<div>${`<div class="t">${text}</div>`.repeat(6)}</div>`,
  'one cell with breaks': (text) =>
    `<table><tr><td>${`${text}<br><br>`.repeat(6)}</td></tr></table>`,
};
const verdictOf = (html: string, address = url) =>
  detect(new DOMParser().parseFromString(html, 'text/html'), address);

describe.each(Object.keys(layouts))('%s', (layout) => {
  test.each(Object.entries(sentences))('a story in %s', (_language, sentence) => {
    const verdict = verdictOf(head + headline + (layouts[layout]?.(sentence.repeat(4)) ?? ''));
    expect(verdict.story).toBe(true);
    expect(verdict.because[0]?.weight).toBeGreaterThan(0);
  });
});

const link = `<a href="/n">${sentences.en}</a>`;
test.each([
  ['nothing', ''],
  ['a list of links', `<ul>${`<li>${link}</li>`.repeat(40)}</ul>`],
  ['links in divs', `<div class="t">${link}${link}</div>`.repeat(40)],
  ['links in one cell', `<table><tr><td>${link.repeat(40)}</td></tr></table>`],
  ['short lines', '<div>Ferry times</div><p>Timetable</p>'.repeat(40)],
  ['one paragraph', `<p>${sentences.en}</p>`],
  ['a search form', '<form><input><button>Search</button></form>'],
])('%s is no story', (_what, html) => {
  const verdict = verdictOf(html, elsewhere);
  expect(verdict.story).toBe(false);
  expect(verdict.opens).toBe(false);
  expect(verdict.because[0]?.weight).toBeLessThan(0);
});

test('the score goes from 0 to 1 and never against the verdict', () => {
  const pages = [0, 1, 2, 3, 6, 20].map((count) =>
    verdictOf(`<div class="t">${sentences.en.repeat(2)}</div>`.repeat(count)),
  );
  const scores = pages.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => a - b));
  expect(scores.at(-1)).toBeGreaterThan(scores[0] ?? 1);
  for (const { story, score } of pages) expect(story).toBe(score >= 0.5);
});

test('the document is only read', () => {
  const html = layouts['divs alone']?.(sentences.en.repeat(4)) ?? '';
  const document = new DOMParser().parseFromString(html, 'text/html');
  const before = document.documentElement.outerHTML;
  detect(document, url);
  expect(document.documentElement.outerHTML).toBe(before);
});
