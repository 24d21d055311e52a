import type { Configuration } from '@seoforge/config';

/** Who may see `/docs` and `/openapi.json`: nobody, everybody, or owners who have logged in there. */
export type DocsAccess = 'none' | 'everybody' | 'owners';

export function docsAccessOf({ http, runtime }: Pick<Configuration, 'http' | 'runtime'>): DocsAccess {
  if (!(http.docsEnabled ?? !runtime.isProduction)) return 'none';
  return http.docsLogin || runtime.isProduction ? 'owners' : 'everybody';
}
