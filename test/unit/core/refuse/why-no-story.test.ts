import { expect, test } from '@jest/globals';
import { type Kept, whyNoStory } from '../../../../src/core/refuse/why-no-story';

const blocksOf = (document: Document, selector: string): Kept[] =>
  [...document.querySelectorAll(selector)].map((element) => ({
    tag: element.localName,
    text: element.textContent.replace(/\s+/g, ' ').trim(),
  }));

/** What is said of a page with this body, of which all paragraphs and headings in `within` were kept. */
function why(
  body: string,
  { title = 'The Evening Ledger', within = 'body' } = {},
): string | undefined {
  const document = new DOMParser().parseFromString(body, 'text/html');
  document.title = title;
  return whyNoStory(blocksOf(document, `${within} :is(p, h1, h2, li)`), document);
}

const buttons = (...names: string[]): string =>
  names.map((name) => `<button>${name}</button>`).join('');
const story = (about: string, times: number): string =>
  Array.from(
    { length: times },
    (_, at) => `<p>${about} This is sentence ${at} of a longer text.</p>`,
  ).join('');

test.each([
  [
    'en',
    'We and our partners store cookies on your device to personalise content.',
    'Accept all',
    'Reject all',
  ],
  [
    'de',
    'Mit Ihrer Einwilligung speichern wir und unsere Partner Cookies auf Ihrem Gerät.',
    'Alle akzeptieren',
    'Ablehnen',
  ],
  [
    'fr',
    'Avec votre consentement, nos partenaires et nous utilisons des cookies et des traceurs.',
    'Tout accepter',
    'Continuer sans accepter',
  ],
  [
    'es',
    'Nosotros y nuestros socios usamos cookies para personalizar el contenido y medirlo.',
    'Aceptar todo',
    'Rechazar',
  ],
  [
    'it',
    'Noi e i nostri partner usiamo cookie per personalizzare i contenuti e misurarli.',
    'Accetta tutti',
    'Rifiuta',
  ],
  [
    'pl',
    'Używamy plików cookie, aby dopasować treści do Twoich zainteresowań i je mierzyć.',
    'Zgadzam się',
    'Odrzuć',
  ],
  [
    'ru',
    'Мы используем файлы cookie, чтобы подбирать материалы и измерять их.',
    'Принять все',
    'Отклонить',
  ],
  [
    'ja',
    '当サイトでは、コンテンツをカスタマイズするためにクッキーを使用しています。',
    '同意する',
    '拒否',
  ],
])('a question about cookies is no story: %s', (_lang, text, accept, reject) => {
  const wall = `<h1>The Evening Ledger</h1><p>${text}</p><p>${text}</p><ul><li>${text}</li></ul>`;
  expect(why(`<div>${wall}<p>${text}${buttons(accept, reject)}</p></div>`)).toBe('nothing-to-read');
});

test.each([
  [
    'en',
    'The regulator fined two publishers over their cookie banners and the consent they ask for.',
    'Accept all',
  ],
  [
    'de',
    'Die Behörde rügt Verlage, deren Cookie-Banner die Einwilligung erschleichen.',
    'Alle akzeptieren',
  ],
  ['ja', '規制当局は、クッキーの同意を求める画面について二社に罰金を科した。', '同意する'],
])(
  'a story about cookies is one, with a question about cookies beside it too: %s',
  (_lang, text, accept) => {
    const banner = `<div><p>We use cookies.</p>${buttons(accept)}</div>`;
    expect(
      why(`<main><h1>Cookies</h1>${story(text, 4)}</main>${banner}`, { within: 'main' }),
    ).toBeUndefined();
    // Even where the banner is kept along with it.
    expect(why(`<main><h1>Cookies</h1>${story(text, 9)}</main>${banner}`)).toBeUndefined();
  },
);

test.each([
  [
    'en',
    '404 - Page not found',
    'The page you are looking for may have been moved. Try the search.',
  ],
  [
    'en',
    'Page Not Found | The Evening Ledger',
    'We looked everywhere. Here is what others read today.',
  ],
  ['en', '503 Service Unavailable', 'The server is temporarily unable to service your request.'],
  [
    'en',
    'Access Denied',
    'You do not have permission to access this page on this server. Reference #18.2f.',
  ],
  [
    'en',
    'Just a moment...',
    'Verify you are human by completing the action below. We need to review your connection.',
  ],
  [
    'de',
    'Seite nicht gefunden – Abendblatt',
    'Die Seite gibt es nicht mehr oder sie ist umgezogen.',
  ],
  ['fr', 'Page introuvable', 'La page que vous cherchez a été déplacée ou supprimée.'],
  ['es', 'Error 404: Página no encontrada', 'La página que busca ya no está en nuestro servidor.'],
  ['pt', 'Página não encontrada', 'O endereço pode ter mudado, ou a notícia foi apagada.'],
  ['it', 'Pagina non trovata - La Sera', 'La pagina che cerchi è stata spostata o non esiste più.'],
  ['nl', 'Pagina niet gevonden', 'De pagina die u zoekt is verplaatst of bestaat niet meer.'],
  ['sv', 'Sidan hittades inte', 'Sidan kan ha flyttats eller tagits bort. Sök gärna vidare.'],
  ['pl', 'Nie znaleziono strony', 'Strona mogła zostać przeniesiona albo usunięta.'],
  ['ru', 'Страница не найдена', 'Возможно, она была перемещена или удалена.'],
  ['zh', '页面不存在', '您访问的页面可能已被移动或删除，请返回首页。'],
  ['ja', 'ページが見つかりませんでした', 'お探しのページは移動または削除された可能性があります。'],
  ['ko', '페이지를 찾을 수 없습니다', '요청하신 페이지가 이동되었거나 삭제되었습니다.'],
  ['he', 'הדף לא נמצא', 'ייתכן שהדף הועבר או נמחק. נסו לחפש שוב.'],
])('an error page or a check for humans is no story: %s %s', (_lang, title, text) => {
  expect(why(`<p>${text}</p><p>${text}</p>`, { title })).toBe('nothing-to-read');
  expect(why(`<h1>${title}</h1><p>${text}</p><p>${text}</p>`)).toBe('nothing-to-read');
});

test.each([
  ['what such pages say', 'Page not found: how the web forgets', 3],
  ['one by the very name, at length', 'Page Not Found', 20],
  ['a number that is a code', '404 days at sea', 3],
  ['who was refused', 'Access denied to reporters at the harbour trial', 3],
  ['a word of such a title', 'Lost and found', 3],
  ['a server', 'Bundesrat: Seite nicht gefunden, Geld schon', 3],
])('a story about errors is one: %s', (_what, title, times) => {
  const text = 'A link that leads nowhere has a number, and the number has a history of its own.';
  expect(why(`<h1>${title}</h1>${story(text, times)}`, { title })).toBeUndefined();
});

const field = '<input type="email"><input type="password">';

test.each([
  ['en', 'Log in to your account to see this page. Have you forgotten your password?'],
  ['de', 'Bitte melden Sie sich mit Ihrem Konto an. Haben Sie Ihr Passwort vergessen?'],
  ['fr', 'Connectez-vous à votre compte. Avez-vous oublié votre mot de passe ?'],
  ['es', 'Inicia sesión con tu cuenta para continuar. ¿Has olvidado tu contraseña?'],
  ['ru', 'Войти в личный кабинет можно по адресу почты. Забыли пароль?'],
  ['zh', '请登录您的账户后继续浏览本页面。忘记密码了吗？请点击这里找回。'],
])('a login is no story: %s', (_lang, text) => {
  expect(why(`<form><p>${text}</p>${field}<p>${text}</p></form>`)).toBe('nothing-to-read');
});

test.each([
  [
    'en',
    'Subscribe to continue reading this story. Already a subscriber? Log in.',
    'Subscribe now',
  ],
  [
    'de',
    'Jetzt weiterlesen mit dem Probemonat. Bereits Abonnent? Dann bitte anmelden.',
    'Jetzt testen',
  ],
  [
    'fr',
    'Cet article est réservé à nos abonnés. Pour le lire, abonnez-vous dès un euro.',
    'S’abonner',
  ],
  ['es', 'Para seguir leyendo, suscríbete. Tu suscripción empieza por un euro.', 'Suscríbete'],
])('an offer to subscribe is no story: %s', (_lang, text, button) => {
  expect(why(`<h1>Mill town votes</h1><div><p>${text}</p>${buttons(button)}</div>`)).toBe(
    'nothing-to-read',
  );
});

test('a story about passwords is one, with a login beside it', () => {
  const text = 'A password is what you know about your account, and what others guess.';
  const page = `<main>${story(text, 5)}</main><form><p>Log in to your account</p>${field}</form>`;
  expect(why(page, { within: 'main' })).toBeUndefined();
});

test('the beginning of a story before an offer to subscribe is what there is to read', () => {
  const text = 'The mill town has voted to buy back its river from the company that dammed it.';
  const offer = `<div><p>Subscribe to continue reading.</p>${buttons('Subscribe')}</div>`;
  expect(why(`<h1>Mill town votes</h1>${story(text, 3)}${offer}`)).toBeUndefined();
});
