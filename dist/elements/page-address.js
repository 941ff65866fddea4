import { digest } from './digest.js';

/** Whether a page keeps its own route after the `#`; there, that must stay. */
const isRoute = (hash) => /^#[!/]/.test(hash);
/** Parameters of an address that say how a reader came to a page, and not to which one. */
const tracking = /^(utm|mtm|pk|piwik|matomo|hsa|mc|mkt|gad|vero|oly|trk|at|_hs\w*|__hs\w*|_ga|_gl|_ke|_kx|_openstat)(_|$)|^(ref|referr?er|source|campaign|cmp|icid|epik|igsh\w*|mibextid|srsltid|xtor)$|(clid|clkid|click_?id|braid|_cid|_ref|fat_id)$/i;
/**
 * What tells a page from the others of its site: its path, and where its query or its route leads to a page of its
 * own, a sum of these, so that nothing of them can be read. What campaigns, mails and networks add does not count.
 */
function pageAddress({ pathname, search, hash } = location) {
    const leads = [...new URLSearchParams(search)].filter(([name]) => !tracking.test(name)).map(String);
    if (isRoute(hash))
        leads.push(hash);
    return leads.length > 0 ? `${pathname}?${digest(leads.sort().join('&'))}` : pathname;
}

export { isRoute, pageAddress };
