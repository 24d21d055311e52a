/** What an API key may be allowed to do. */
export const SCOPES = [
  'content:write',
  'content:read',
  'seo:analyze',
  'ai:invoke',
  'usage:read',
  'posts:write',
] as const;
export type Scope = (typeof SCOPES)[number];
