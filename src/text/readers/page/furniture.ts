import type { Block } from './blocks.ts';

/** What a page shows besides its article, told by form and place, never by subject. */

/** Elements that hold no words of the article. */
export const NOT_READ = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED VIDEO AUDIO CANVAS BUTTON SELECT INPUT TEXTAREA DIALOG HEAD TITLE META LINK MENU'.split(
    ' ',
  ),
);

/** Parts of a page that say themselves that they are not the article. */
export const FURNITURE = [
  'nav, dialog, button, form, [hidden], [aria-hidden="true"]',
  '[role="navigation"], [role="search"], [role="dialog"], [role="alertdialog"], [role="banner"], [role="contentinfo"], [role="complementary"], [role="toolbar"], [role="menu"]',
].join(', ');

/** Names of parts (in class or id) that readers of pages know; whole words, as "shared-responsibility" is no button. */
export const FURNITURE_NAME =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletter|sign-?up|subscribe|share|sharing|social|socials|share-?(?:bar|tools|buttons?|links)|related|recommended|recirculation|read-?more|more-?stories|most-?(?:read|popular)|trending|outbrain|taboola|promo|promoted|sponsored|advert|adverts|advertisement|ad-?slot|ads|comments?|breadcrumbs?|skip-?links?|tag-?list|site-?(?:header|footer|nav)|masthead|menu|toolbar|popup|modal|banner|print-?only|visually-?hidden|sr-only|screen-?reader(?:-text)?)(?:$|[\s_-])/i;

/** What an article's subject is called in class names ("tag-social-care"), which says nothing about the part. */
export const SUBJECT_NAME = /(?:^|\s)(?:tag|category|topic|section|post|keyword|subject)-\S*/gi;

/** What no furniture is or holds. */
export const ARTICLE = 'article, main, h1, [role="main"], [itemprop="articleBody"]';

/** Blocks that are furniture whatever stands around them. */
const ALWAYS =
  /^(?:advert(?:isement|ising)?|sponsored(?: content)?|share(?: this)?(?: (?:article|story|page|post))?|share (?:on|via|with) [\w\s/-]{1,30}|copy(?: the)? link|link copied|print(?: (?:this )?(?:page|article|story))?|e-?mail(?: (?:this )?(?:page|article|story))?|save(?: (?:article|story|for later))?|bookmark|(?:view |show |leave |add )?(?:a |\d+ )?comments?(?: \(\d+\))?|follow(?: us)?(?: on [\w\s/-]{1,30})?|skip to (?:\w+ )?content|back to top|loading(?:\.{3}|…)?|menu|search|home|close|next|previous|accept(?: all)?(?: cookies)?|reject all|manage (?:cookies|preferences|consent|options)|cookie (?:policy|settings|notice|preferences)|privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|read more|read also|see more|learn more|more on this story|related(?: (?:articles?|stories|topics|content|coverage))?:?|recommended(?: for you)?|most (?:read|popular|viewed)|trending(?: now)?|continue reading|listen to this article|\d+ min(?:ute)?s? read|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|messenger|pinterest|instagram|subscribe(?: now)?|sign (?:up|in)|log in|register)$/i;
const COOKIES =
  /^(?:(?:we|this (?:web)?site|our (?:web)?site|we and our (?:\d+ )?partners) (?:may )?(?:uses?|stores?)\b[^“”"]{0,60}\bcookies\b|by (?:continuing|using|clicking)\b[^“”"]{0,100}\bcookies\b)[^“”"]*$/i;
const IMPRINT = /^(?:(?:©|copyright\b)[^“”"]*|[^“”"]*\ball rights reserved\.?)$/i;
const DATELINE = /^(?:(?:first|last) )?(?:published|posted|updated|modified)\b:?/i;
/** What a dateline consists of besides: numbers, months, days, hours, zones. */
const DATE_WORD =
  /^(?:\d+(?:st|nd|rd|th)?|published|posted|updated|modified|[ap]\.?m\.?|at|on|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|today|yesterday|(?:minute|hour|day)s?|ago|gmt|bst|utc|[ecmp][sd]?t)$/i;

/** Blocks that are furniture when they are one link. */
const WHEN_LINKED =
  /^(?:read (?:more|also|next)|see also|see more|more from|more on|related|watch|listen|gallery|in pictures|sign up|subscribe|follow|join|download|click here|continue reading|tags?|topics?|don['’]t miss|also read|recommended|explore more|view)\b/i;
const LONGEST = 300;
const MOSTLY = 0.6;

/** Whether a block is a button, a notice or a pointer elsewhere. */
export function isFurniture({ kind, words, linked }: Block): boolean {
  if (words.length > LONGEST) return false;
  if (!/[\p{L}\p{N}]/u.test(words)) return true;
  if (ALWAYS.test(words) || COOKIES.test(words) || IMPRINT.test(words) || isDateline(words)) return true;
  // A list of nothing but links leads to other stories.
  return linked > MOSTLY && (kind === 'item' || WHEN_LINKED.test(words));
}

function isDateline(words: string): boolean {
  const opening = DATELINE.exec(words)?.[0];
  if (opening === undefined) return false;
  const rest = words.slice(opening.length).split(/[^\p{L}\p{N}]+/u);
  return rest.every((word) => word === '' || DATE_WORD.test(word));
}
