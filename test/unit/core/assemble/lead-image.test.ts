import { expect, test } from '@jest/globals';
import { articleOf } from './assembled';

const headline = '<h1>First ferry</h1>';
const prose = `<p>${'The ferry leaves at seven from the pier below the old salt store. '.repeat(3)}</p>`;
const isBody = ({ tag }: { tag: string }): boolean => tag !== 'h1' && tag !== 'a';
const picture =
  '<img src="https://pages.example/pier.jpg" alt="The pier" width="800" height="600">';

test('the picture between headline and text is shown above the story, and not once more in it', () => {
  const page = `${headline}<figure>${picture}<figcaption>At seven</figcaption></figure>${prose}<p>Two <img src="https://pages.example/goat.jpg"></p>`;
  const { leadImage, html } = articleOf(page, isBody);
  expect(leadImage).toEqual({
    src: 'https://pages.example/pier.jpg',
    alt: 'The pier',
    caption: 'At seven',
    width: 800,
    height: 600,
  });
  expect(html).not.toContain('pier.jpg');
  expect(html).not.toContain('At seven');
  expect(html).toContain('goat.jpg');
});

test.each([
  ['a portrait', picture.replace('800', '96')],
  ['a teaser’s', `<a href="/other">${picture}</a>`],
  ['one further down', `${prose}${prose}${picture}`],
])('%s is not', (_what, middle) => {
  const { leadImage } = articleOf(`${headline}${middle}${prose}${prose}`, isBody);
  expect(leadImage).toBeNull();
});

test('one that the text repeats is shown once', () => {
  const again = picture.replace('pier.jpg', 'small/pier.webp?w=200').replace('pages', 'cdn');
  const page = `${headline}${picture}${prose}<figure>${again}<figcaption>At seven</figcaption></figure>${prose}`;
  const { leadImage, html } = articleOf(page, ({ tag }) => tag !== 'h1' && tag !== 'img');
  expect(leadImage).toMatchObject({ caption: 'At seven' });
  expect(html).not.toContain('<img');
});
