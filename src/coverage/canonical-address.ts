/**
 * Parameters that tell how a reader came, and nothing of what is read, wherever they stand. Others do so on some sites
 * (cid, ref, cmp) and name the article on others: they stay, for two addresses of one article cost a note, and one for
 * two articles costs an article.
 */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|mkt_tok)$/i;

/**
 * One form for the many addresses of a page: without scheme, "www.", fragment, tracking parameters and a slash at the
 * end, parameters in order. To compare by, not to open. Null for what names no page: no address at all, or a front
 * page, where something else stands every day.
 */
export function canonicalAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort()
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&');
  const host = url.host.replace(/^www\./, '');
  const path = url.pathname.replace(/\/+$/, '');
  // Some pages tell their articles apart by nothing else.
  const fragment = /^#!?\//.test(url.hash) ? url.hash : '';
  return path + query + fragment === '' ? null : `${host}${path}${query && `?${query}`}${fragment}`;
}
