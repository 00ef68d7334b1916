import type { Block } from './blocks';

/**
 * Words by which widgets give themselves away, in the languages of the corpora. Each is looked for
 * only in blocks too short to be a paragraph, and anchored, so that a story may speak of newsletters.
 */
const openings =
  /^(?:advertisement|advert|sponsored(?: content)?|promoted|anzeige|werbung|publicit[éy]|publicidad|reklama?|إعلان|פרסומת|広告|广告)[:.]?$|^(?:read (?:more|also|next)|see also|related(?: articles?| stories)?|more (?:on|from)|recommended|most (?:read|popular)|don['’]t miss|you may also like|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también|leggi anche|lees ook|czytaj też|читайте также|اقرأ أيضاً?|קראו (?:גם|עוד)|関連記事|相关阅读|延伸阅读)(?:\s*[:：]|$)/iu;

const invitations =
  /\b(?:sign up (?:for|to|with|here|now)|subscribe (?:to|now|today|here)|(?:our|free|daily|weekly|morning|news) (?:e-?mail )?newsletters?\b.{0,60}\b(?:inbox|sign|subscribe|email)|follow us on|share (?:this|on)|download (?:the|our) app|(?:zum|unseren?) newsletter|newsletter abonnieren|inscrivez-vous|suscr[ií]bete|iscriviti|agreeing to our|accept (?:all )?cookies)\b|اشترك|نشرتنا البريدية|הירשמו|ניוזלטר|メールマガジン|ニュースレター|会員登録|订阅|扫码关注/iu;

/** A widget's line is short; where these words stand in a full paragraph, the story says them. */
const longest = 240;

export const isWidgetPhrase = (block: Block): boolean =>
  (block.length <= longest && openings.test(block.text)) ||
  (block.length <= longest && block.kind !== 'heading' && invitations.test(block.text));
