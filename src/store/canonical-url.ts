/** Query parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_.*|pk_.*|mtm_.*|hsa_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|cmpid|cmp|ocid|ncid|icid|ref|ref_src|ref_url|smid|smtyp|sref|srnd|xtor|guccounter|guce_referrer|guce_referrer_sig|taid|__twitter_impression|outputtype|amp|at_medium|at_campaign)$/;
const AMP_ENDING = /\/(?:amp|amp\.html)$/;

/**
 * The same address for the same page: without scheme, "www." and "amp.", fragment, tracking parameters, default port,
 * a trailing slash, AMP markers; host in lower case, parameters sorted.
 * @returns the canonical form, such as "example.com/story?id=1", or null where it is not an address of the web.
 */
export function canonicalUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== "http:" && parsed.protocol !== "https:") return null;
  const host = parsed.host.replace(/^(?:www\d?|amp|m|mobile)\.(?=[^.]+\.)/, "");
  let path = parsed.pathname;
  while (path.endsWith("/")) path = path.slice(0, -1);
  path = path
    .replace(AMP_ENDING, "")
    .replace(/^\/amp\//, "/")
    .replace(/\.amp(?=\.html?$|$)/, "");
  const kept = [...parsed.searchParams].filter(([name]) => !TRACKING.test(name.toLowerCase()));
  const query = kept
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join("&");
  return query === "" ? host + path : `${host}${path}?${query}`;
}
