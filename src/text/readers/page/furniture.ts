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
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletter|sign-?up|subscribe|subscription|paywall|share|sharing|social|socials|share-?(?:bar|tools|buttons?|links)|related|recommended|recirculation|read-?more|more-?stories|most-?(?:read|popular)|trending|outbrain|taboola|promo|promoted|sponsored|advert|adverts|advertisement|ad-?slot|ads|comments?|breadcrumbs?|skip-?links?|tag-?list|site-?(?:header|footer|nav)|masthead|menu|toolbar|popup|modal|banner|byline-?share|print-?only)(?:$|[\s_-])/i;

/** Blocks that are furniture whatever stands around them. */
const ALWAYS =
  /^(?:advert(?:isement|ising)?|sponsored(?: content)?|share(?: this)?(?: (?:article|story|page|post))?|share (?:on|via|with) [\w\s/-]{1,30}|copy(?: the)? link|link copied|print(?: (?:this )?(?:page|article|story))?|e-?mail(?: (?:this )?(?:page|article|story))?|save(?: (?:article|story|for later))?|bookmark|(?:view |show |leave |add )?(?:a |\d+ )?comments?(?: \(\d+\))?|follow(?: us)?(?: on [\w\s/-]{1,30})?|skip to (?:\w+ )?content|back to top|loading(?:\.{3}|…)?|menu|search|home|close|next|previous|accept(?: all)?(?: cookies)?|reject all|manage (?:cookies|preferences|consent|options)|cookie (?:policy|settings|notice|preferences)|privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|read more|read also|see more|learn more|more on this story|related(?: (?:articles?|stories|topics|content|coverage))?:?|recommended(?: for you)?|most (?:read|popular|viewed)|trending(?: now)?|continue reading|listen to this article|\d+ min(?:ute)?s? read|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|messenger|pinterest|instagram|subscribe(?: now)?|sign (?:up|in)|log in|register)$/i;
const COOKIES =
  /^(?:(?:we|this (?:web)?site|our (?:web)?site|we and our (?:\d+ )?partners) (?:may )?(?:uses?|stores?)\b[^“”"]{0,60}\bcookies\b|by (?:continuing|using|clicking)\b[^“”"]{0,100}\bcookies\b)[^“”"]*$/i;
/** Blocks that are furniture when they are one link. */
const WHEN_LINKED =
  /^(?:read (?:more|also|next)|see also|see more|more from|more on|related|watch|listen|gallery|in pictures|sign up|subscribe|follow|join|download|click here|continue reading|tags?|topics?|don['’]t miss|also read|recommended|explore more|view)\b/i;
const LONGEST = 300;
const MOSTLY = 0.6;

/** Whether a block of words is a button, notice or pointer elsewhere. `linked` is the share of it that is links. */
export function isFurniture(words: string, linked: number): boolean {
  if (words.length > LONGEST) return false;
  if (!/[\p{L}\p{N}]/u.test(words)) return true;
  return ALWAYS.test(words) || COOKIES.test(words) || (linked > MOSTLY && WHEN_LINKED.test(words));
}
