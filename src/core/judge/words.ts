import type { Block } from '../blocks/block';
import { advert } from './phrases';

/*
 * Words by which what is no story gives itself away, in the languages of the corpora. They are looked for
 * only in blocks too short to be a paragraph, so that a story may speak of newsletters. The texts are lower
 * case already: an expression that ignores case takes longer to be compiled than all texts to be looked at.
 */

const related =
  /^(?:read (?:more|also|next)|see also|also read|related(?: articles?| posts?| stories)?|more (?:on|from|about)|recommended|most (?:read|popular)|don['’]t miss|you (?:may|might) also|latest|popular|recent (?:posts|articles|news)|previous|next|lesen sie auch|mehr zum thema|weitere artikel|das könnte|auch interessant|lire aussi|à lire aussi|articles? (?:similaires|liés)|lea también|también|leggi anche|lees ook|czytaj (?:też|także)|zobacz też|читайте также|اقرأ أيضاً?|קראו (?:גם|עוד)|関連記事|あわせて読みたい|相关阅读|延伸阅读)(?:\b|$|[:：])/;

const label =
  /^(?:leave a (?:reply|comment)|(?:\d+ )?comments?\b|share\b|tags?\b|categor|posted (?:in|on|by)|filed under|about the author|author\b|table of contents|in this article|contents\b|follow\b|kommentare?\b|teilen\b|schlagw|kategorie|autor|über den autor|inhalt|commentaires?\b|partager|mots-clés|comentarios?\b|compartir|etiquetas|condividi|udostępnij|komentarze|schreiben? sie einen)/;

const newsletter =
  /\b(?:sign up (?:for|to|with|here|now)|subscribe\b|(?:our|free|daily|weekly|morning|news) (?:e-?mail )?newsletters?\b.{0,60}\b(?:inbox|sign|subscribe|email)|(?:in|to) your inbox|(?:zum|unseren?) newsletter|newsletter abonnieren|abonn(?:ieren|ez)|inscrivez-vous|suscr[ií]bete|iscriviti|zapisz się)\b|اشترك|نشرتنا البريدية|הירשמו|ניוזלטר|メールマガジン|ニュースレター|会員登録|订阅/;

const share =
  /^(?:share|tweet|pin|like|facebook|twitter|x|linkedin|whatsapp|e-?mail|print|copy link|teilen|drucken|partager|compartir)\b.{0,60}$|\b(?:follow us|share (?:this|on|via)|folgen sie uns|suivez-nous|síguenos)\b|扫码关注/;

const call =
  /\b(?:(?:get|download|try|install) (?:the|our) (?:\w+ ){0,3}app|free (?:month|trial)|click here|learn more|contact us|book (?:a|now)|get started|request a|schedule a|call us|shop now|buy now|log ?in|mehr erfahren|jetzt (?:\w+ )?(?:kaufen|buchen|anmelden)|en savoir plus|leer más|weiterlesen)\b|היישומון החדש/;

const legal =
  /©|\b(?:copyright|all rights reserved|privacy (?:notice|policy)|terms (?:of|and)|disclaimer|affiliate|commissions?\b|uses? cookies|accept (?:all )?cookies|verwende[nt] cookies|utilis(?:e|ons) des cookies|unsubscribe|alle rechte vorbehalten|datenschutz|impressum|haftungsausschluss|tous droits réservés|confidentialité|todos los derechos|privacidad|diritti riservati|wszelkie prawa)\b|سياسة الخصوصية|شروط الاستخدام|ملفات تعريف الارتباط|מדיניות הפרטיות|תנאי השימוש|プライバシー|利用規約|クッキーを|隐私政策|服务条款/;

const months =
  'jan\\w*|feb\\w*|mar\\w*|märz|mär|apr\\w*|may|mai|june?|juni?|july?|juli?|aug\\w*|sep\\w*|oct\\w*|okt\\w*|nov\\w*|dec\\w*|dez\\w*|janv\\w*|févr\\w*|avril|juin|juil\\w*|août|enero|abril|mayo|junio|julio|agosto';
const date = new RegExp(
  `\\b(?:${months})\\.? \\d{1,2},? \\d{4}|\\b\\d{1,2}\\.? (?:${months})\\.? \\d{4}|\\b\\d{4}-\\d\\d-\\d\\d\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{4}\\b|\\bmin(?:ute)?s? read\\b|\\bupdated\\b|\\d{4}年\\d{1,2}月\\d{1,2}日`,
);

const byline =
  /^(?:by|written by|posted by|author|photos?|image|credits?|source|von|foto|bild|quelle|par|por|text)\b/;

const patterns = { advert, related, label, newsletter, share, call, legal, date, byline } as const;
export type Phrase = keyof typeof patterns;

/** Longest texts, in comparable characters, that say such a thing and nothing else. */
const longest: Readonly<Record<Phrase, number>> = {
  advert: 240,
  related: 120,
  label: 120,
  newsletter: 240,
  share: 240,
  call: 240,
  legal: 400,
  date: 120,
  byline: 80,
};

/** Whether a block says what `phrase` stands for, and nothing else. */
export const says = (phrase: Phrase, { lower, length }: Block): boolean =>
  length > 0 && length <= longest[phrase] && patterns[phrase].test(lower);

const phrases = Object.keys(patterns) as readonly Phrase[];

/** Whether a block says any of these things. */
export const saysAnything = (block: Block): boolean =>
  phrases.some((phrase) => says(phrase, block));

/** Letters and digits alone, to tell texts that say the same. */
export const sameness = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
