/** Notifications between API and worker processes; the payload is the article's id. */
export const ARTICLE_PROGRESSED = 'article_progressed';
export const ARTICLE_ENDED = 'article_ended';
export const ARTICLE_CANCELLED = 'article_cancelled';
