/** Posts that a site may have in its index. */
export const MOST_POSTS = 100_000;
