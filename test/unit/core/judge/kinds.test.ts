import { expect, test } from '@jest/globals';
import { verdictOn } from './judged';
import { link, prose } from './story-of';

const story = ['red', 'green', 'blue', 'last'].map(prose);
/** A page as most are: a menu, a story in its article, and what stands before, in and after it. */
const page = (inside: string, after = '', before = ''): string => `
  <header><nav><ul><li>${link('Home')}</li><li>${link('Sport')}</li></ul></nav></header>
  <main><article><h1>First ferry</h1>${before}${story.slice(0, 2).join('')}${inside}${story.slice(2).join('')}</article>${after}</main>
  <footer><p>© 2024 Pages</p></footer>`;

test.each([
  ['a paragraph', 'story', 'The red ferry', ''],
  ['a short sentence', 'story', 'Nobody', '<p>Nobody has been hurt.</p>'],
  ['a list', 'story', 'Dogs', '<ul><li>Trains leave at eight.</li><li>Dogs travel free.</li></ul>'],
  ['a subhead', 'heading', 'What it cost', '<h2>What it cost</h2>'],
  [
    'a caption with its picture',
    'caption',
    'The pier at seven',
    '<figure><img src="/a.jpg" width="800" height="600"><figcaption>The pier at seven</figcaption></figure>',
  ],
])('%s is kept, as %s', async (_what, kind, words, inside) => {
  expect(await verdictOn(words, page(inside))).toMatchObject({ keep: true, kind });
});

test.each([
  ['the menu', 'menu', 'Sport', ''],
  ['the footer', 'legal', '© 2024', ''],
  [
    'a box that asks to subscribe',
    'newsletter',
    'Six stories',
    '<div class="newsletter"><p>Six stories before breakfast</p><input type="email"><button>Count me in</button></div>',
  ],
  [
    'the bar to share',
    'share-bar',
    'Send by post',
    `<ul class="share-tools"><li>${link('Send by post')}</li><li>${link('Copy')}</li></ul>`,
  ],
  ['an advert', 'advert', 'Advertisement', '<div><p>Advertisement</p><img src="/ad.jpg"></div>'],
  [
    'related stories',
    'related',
    'A goat was found',
    `<aside class="related"><ul><li>${link('A goat was found')}</li><li>${link('A bus was lost')}</li></ul></aside>`,
  ],
  [
    'a job',
    'job-listing',
    '£10.90 per hour',
    `<div class="jobs"><div>${link('Pastry chef')}</div><div>£10.90 per hour: Could you be the friendly fa...</div></div>`,
  ],
])('%s is left out, as %s', async (_what, kind, words, inside) => {
  expect(await verdictOn(words, page(inside))).toMatchObject({ keep: false, kind });
});

test.each([
  [
    'comments',
    'comments',
    'I was there',
    '<section id="comments"><h2>Comments (2)</h2><p>I was there and it was not late at all, whatever they say.</p></section>',
  ],
  [
    'who the author is',
    'author-box',
    'has written',
    '<div class="author-bio"><p>Noor Castellane has written about ferries since 2009.</p></div>',
  ],
  [
    'tags',
    'tags',
    'ferries',
    `<ul class="tags"><li>${link('ferries')}</li><li>${link('salt')}</li></ul>`,
  ],
])('%s after the story are left out, as %s', async (_what, kind, words, after) => {
  expect(await verdictOn(words, page('', after))).toMatchObject({ keep: false, kind });
});

test.each([
  ['the date', 'date-line', '14 October 2024', '<p class="meta"><time>14 October 2024</time></p>'],
  ['the byline', 'author-box', 'By Noor', '<p class="byline">By Noor Castellane</p>'],
])('%s above the story is left out, as %s', async (_what, kind, words, before) => {
  expect(await verdictOn(words, page('', '', before))).toMatchObject({ keep: false, kind });
});

test('what is out of sight is left out, as hidden', async () => {
  const body = page('<p hidden>A ghost was there, and nobody has ever seen it.</p>');
  expect(await verdictOn('A ghost', body)).toMatchObject({
    keep: false,
    kind: 'hidden',
    score: 0,
  });
});

const long = {
  en: 'The ferry leaves at seven from the pier below the old salt store, and for the first time since the autumn of 1978 nobody at all is waiting there to see it.',
  de: 'Die Fähre legt um sieben am Steg unter dem alten Salzlager ab, und zum ersten Mal seit dem Herbst 1978 wartet dort niemand, um zu sehen, ob sie wirklich kommt.',
  fr: 'Le bac part à sept heures de l’embarcadère sous l’ancien entrepôt de sel, et pour la première fois depuis l’automne 1978 personne n’attend de voir s’il viendra.',
  ar: 'تغادر العبّارة في السابعة من الرصيف أسفل مخزن الملح القديم، وللمرة الأولى منذ خريف عام ١٩٧٨ لا ينتظر أحد هناك ليرى إن كانت ستأتي حقاً، وكان الرصيف خالياً تماماً.',
  he: 'המעבורת יוצאת בשבע מן הרציף שמתחת למחסן המלח הישן, ולראשונה מאז סתיו 1978 איש אינו ממתין שם לראות אם היא באמת תגיע, והרציף היה ריק לגמרי באותו הבוקר.',
  ja: 'フェリーは七時に古い塩蔵の下の桟橋を出る。一九七八年の秋以来初めて、本当に来るのかを見届けようと待つ人は一人もいなかった。桟橋はその朝、すっかり空であった。',
  zh: '渡轮七点从旧盐仓下的码头出发，自一九七八年秋天以来，第一次没有人在那里等着看它是否真的会来。那天早上码头空无一人，只有一只山羊站在长凳旁边看着海面。',
} as const;

const asking: readonly (readonly [keyof typeof long, string, string])[] = [
  ['en', 'newsletter', 'Sign up to our free newsletter here'],
  ['de', 'newsletter', 'Jetzt zum Newsletter anmelden'],
  ['fr', 'newsletter', 'Inscrivez-vous ici'],
  ['ar', 'newsletter', 'اشترك في نشرتنا البريدية'],
  ['he', 'newsletter', 'הירשמו לניוזלטר שלנו'],
  ['ja', 'newsletter', 'メールマガジンに登録する'],
  ['zh', 'newsletter', '订阅我们的通讯'],
  ['en', 'advert', 'Advertisement'],
  ['de', 'advert', 'Anzeige'],
  ['fr', 'advert', 'Publicité'],
  ['ar', 'advert', 'إعلان'],
  ['he', 'advert', 'פרסומת'],
  ['ja', 'advert', '広告'],
  ['zh', 'advert', '广告'],
  ['en', 'related', 'Read more:'],
  ['de', 'related', 'Lesen Sie auch:'],
  ['fr', 'related', 'Lire aussi :'],
  ['ar', 'related', 'اقرأ أيضاً:'],
  ['he', 'related', 'קראו גם:'],
  ['ja', 'related', '関連記事'],
  ['zh', 'related', '相关阅读'],
];

test.each(asking)('between paragraphs in %s, what says %s goes: %s', async (lang, kind, line) => {
  const paragraph = `<p>${long[lang]}</p>`;
  const body = `<article>${paragraph.repeat(2)}<p>${line}</p>${paragraph.repeat(3)}</article>`;
  expect(await verdictOn(line, body)).toMatchObject({ keep: false, kind });
});

test.each(Object.entries(long))(
  'a short sentence between paragraphs in %s stays',
  async (lang, text) => {
    const short = {
      en: 'It did.',
      de: 'Sie kam.',
      fr: 'Il est venu.',
      ar: 'وقد جاءت.',
      he: 'היא באה.',
      ja: '船は来た。',
      zh: '船来了。',
    };
    const line = short[lang as keyof typeof short];
    const paragraph = `<p>${text}</p>`;
    const body = `<article>${paragraph.repeat(2)}<p>${line}</p>${paragraph.repeat(3)}</article>`;
    expect(await verdictOn(line, body)).toMatchObject({ keep: true, kind: 'story' });
  },
);
