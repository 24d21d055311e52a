import { existsSync, readFileSync } from 'node:fs';

import { UserRepository } from '@seoforge/auth';
import type { Configuration } from '@seoforge/config';
import { Transactions } from '@seoforge/database';

import { withServices } from '../cli.module';
import { createOwner } from '../commands/create-owner.command';
import { createSite } from '../commands/create-site.command';
import { writePrivateFile } from './private-file';

const OWNER_EMAIL = 'owner@seoforge.local';
const DEMO_SITE = 'Demo site';

export interface FirstCredentials {
  readonly baseUrl: string;
  readonly adminEmail: string;
  readonly adminPassword: string;
  readonly siteId: string;
  readonly apiKey: string;
}

/** Makes an owner, a demo site and its key in a database that has nobody yet; they are kept in `file`, or nothing is. */
export async function ensureFirstCredentials(
  configuration: Configuration,
  file: string,
): Promise<FirstCredentials | null> {
  await withServices(configuration, async (find) => {
    if (await find(UserRepository).hasAny()) return;
    await find(Transactions).run(async () => {
      const { email, password } = await createOwner(find, OWNER_EMAIL);
      const { siteId, apiKey } = await createSite(find, DEMO_SITE);
      const baseUrl = configuration.http.baseUrl;
      const credentials: FirstCredentials = { baseUrl, adminEmail: email, adminPassword: password, siteId, apiKey };
      writePrivateFile(file, `${JSON.stringify(credentials, null, 2)}\n`);
    });
  });
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FirstCredentials) : null;
}
