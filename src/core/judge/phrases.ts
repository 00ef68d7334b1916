import type { Block } from '../blocks/block';
import type { Grain } from './grain';

/*
 * Words that are enough to tell a widget, in the languages of the corpora. Texts are lower case when they are
 * looked at; see `words.ts` for those that are only a clue.
 */

/** Longer texts say these things; they are not widgets. */
const longest = 240;

/** The word that stands over an advert, or says that one interrupts. */
export const advert =
  /^(?:ads?|advert(?:isement)?s?|sponsored(?: content| by)?|promoted|paid (?:post|content)|anzeige|werbung|publicit[éy]|publicidad|pubblicità|reklama?|advertentie|إعلان(?:ات)?|פרסומת|広告|pr|广告)(?:$|\s*[:.·|–—-]|\s+feature$)|\b(?:continues|continue reading) (?:below|after)\b|\b(?:below|after) (?:this|the) advert/;

/** Whether a block is the word that stands over an advert. */
export const isAdvertLabel = ({ length, lower }: Block): boolean =>
  length <= longest && advert.test(lower);

const openings =
  /^(?:read (?:more|also|next)|see also|also read|related(?: articles?| stories)?|more (?:on|from)|recommended|most (?:read|popular)|don['’]t miss|you may also like|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también|leggi anche|lees ook|czytaj też|читайте также|اقرأ أيضاً?|קראו (?:גם|עוד)|関連記事|あわせて読みたい|相关阅读|延伸阅读)(?:\s*[:：]|$)/;

/** What a story tells of as well: people share views, and sign up for things. */
const asked = /\b(?:sign up (?:for|to|with)|subscribe to|share (?:this|on)|uses? cookies)\b/;
const askedOfTheReader =
  /(?:^|[.!?:…]\s+)["“‘'«]?(?:(?:please|we|this (?:web)?site|our (?:web)?site) )?(?:sign up|subscribe|share|uses? cookies)\b/;

const invitations =
  /\b(?:sign up (?:here|now)|subscribe (?:now|today|here)|(?:our|free|daily|weekly|morning|news) (?:e-?mail )?newsletters?\b.{0,60}\b(?:inbox|sign|subscribe|email)|follow us on|(?:get|download|try|install|open) (?:the|our) (?:\w+ ){0,3}app|(?:in|to) your inbox|accept (?:all )?cookies|free (?:month|trial)|verwende[nt] cookies|utilis(?:e|ons) des cookies|(?:zum|unseren?) newsletter|newsletter abonnieren|inscrivez-vous|suscr[ií]bete|iscriviti)\b|اشترك|نشرتنا البريدية|הירשמו|ניוזלטר|メールマガジン|ニュースレター|クッキーを|ملفات تعريف الارتباط|עוגיות כדי|היישומון החדש|会員登録|订阅|扫码关注/;

/** What only a widget begins with, even where it goes on for the length of a paragraph. */
const imperative = /^(?:sign up|subscribe|download (?:the|our)|follow us)\b/;

/** Whether a block is a widget by its words alone. */
export function isWidgetPhrase(block: Block, grain: Grain): boolean {
  const { length, lower } = block;
  if (grain === 'whole' || length > longest) return false;
  if (advert.test(lower) || openings.test(lower)) return true;
  if (grain === 'heading') return false;
  if (grain === 'prose') return imperative.test(lower);
  if (invitations.test(lower)) return true;
  const isTold = block.isSentence && block.links === 0 && block.controls === 0;
  return (isTold ? askedOfTheReader : asked).test(lower);
}

const consent =
  /\b(?:privacy (?:notice|policy)|terms (?:of|and)|unsubscribe|(?:you|and) (?:agree|accept|confirm)\b|datenschutz|abmelden|confidentialité|désinscri|privacidad|condiciones|privacy)|سياسة الخصوصية|شروط الاستخدام|إلغاء الاشتراك|מדיניות הפרטיות|תנאי השימוש|להסיר את עצמכם|プライバシー|利用規約|配信停止|隐私政策|服务条款|退订/;

/** Whether a block could be the small print of a form; a hint, not more. */
export const isSmallPrint = ({ length, lower }: Block, grain: Grain): boolean =>
  grain === 'short' && length <= longest && consent.test(lower);

const terms =
  /\b(?:subscri\w+|newsletters?|privacy|unsubscribe|your (?:information|data|e-?mail)|cookies?|consent|opt[- ]out|terms|third part\w+|datenschutz\w*|einwilligung|confidentialité|désinscri\w+)\b/g;

/** Whether a block as long as a paragraph is the terms of a sign-up box: short, and full of their words. */
export const isTermsText = ({ lower }: Block): boolean => (lower.match(terms)?.length ?? 0) >= 3;
