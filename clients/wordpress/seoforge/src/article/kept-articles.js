/** Articles that were put into the post or set aside: the panel does not come back to them. Lasts as long as the browser's tab. */
const KEY = 'seoforge-articles-set-aside';

function idsSetAside() {
  try {
    return JSON.parse(globalThis.sessionStorage.getItem(KEY)) ?? [];
  } catch {
    return [];
  }
}

/** @param {string} id of an article */
export function setArticleAside(id) {
  try {
    globalThis.sessionStorage.setItem(KEY, JSON.stringify([...idsSetAside(), id]));
  } catch {
    // A browser that keeps nothing shows the article once more, which does no harm.
  }
}

/**
 * The article to go on with: the newest one, unless it has been set aside.
 * @param {{ id: string }[]} articles of the post, newest first
 * @returns {string | undefined}
 */
export function articleToTakeUp([newest]) {
  return newest && !idsSetAside().includes(newest.id) ? newest.id : undefined;
}
