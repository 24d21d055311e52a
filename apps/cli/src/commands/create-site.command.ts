import { IssueApiKey, SCOPES } from '@seoforge/auth';
import { Transactions } from '@seoforge/database';
import { CreateSite } from '@seoforge/sites';

import type { Find } from '../cli.module';

export interface SiteCredentials {
  readonly siteId: string;
  readonly apiKey: string;
}

/** Creates a site and its first API key, with every scope; both or neither. */
export async function createSite(find: Find, name: string, mode: 'live' | 'test' = 'live'): Promise<SiteCredentials> {
  return find(Transactions).run(async () => {
    const { id: siteId } = await find(CreateSite).execute(name);
    const { key } = await find(IssueApiKey).execute({ siteId, name: 'first key', mode, scopes: SCOPES });
    return { siteId, apiKey: key };
  });
}
