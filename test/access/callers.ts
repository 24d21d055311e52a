import { SCOPES, type Scope } from '@seoforge/auth';
import { Client } from 'pg';

import type { Account, ApiScene, Headers, Role } from '../support/openapi-scene';

/** Callers with credentials that are good for something else, or for nothing any more. */
const SPOILT = [
  "other site's key",
  "disabled site's key",
  'key from elsewhere',
  'revoked key',
  'expired key',
  'ended session',
] as const;
type SpoiltCaller = (typeof SPOILT)[number];

/** Kinds of callers, each a column of the table. */
export const CALLERS = [
  'anonymous',
  'viewer',
  'admin',
  'owner',
  'key with scope',
  'key without',
  'test key',
  ...SPOILT,
] as const;
export type Caller = (typeof CALLERS)[number];

const ELSEWHERE = '198.51.100.7';
const ISSUE = 'POST /api/v1/sites/{id}/api-keys';

/** The credentials of every kind of caller. Keys and accounts are made through the API, and spoilt through it where it can. */
export class Callers {
  readonly #keys = new Map<string, Promise<string>>();

  private constructor(
    private readonly scene: ApiScene,
    private readonly accounts: Readonly<Record<Role, Account>>,
    private readonly spoilt: Readonly<Record<SpoiltCaller, string>>,
  ) {}

  static async of(scene: ApiScene): Promise<Callers> {
    const [otherSiteId, disabledSiteId] = [await addSite(scene), await addSite(scene)];
    const spoilt = {
      "other site's key": await issue(scene, otherSiteId, {}),
      "disabled site's key": await issue(scene, disabledSiteId, {}),
      'key from elsewhere': await issue(scene, scene.mainSiteId, { allowedAddresses: [ELSEWHERE] }),
      'revoked key': await revokedKey(scene),
      'expired key': await expiredKey(scene),
      'ended session': await endedSession(scene),
    };
    await scene.act('PATCH /api/v1/sites/{id}', { id: disabledSiteId }, { disabled: true });
    const accounts = { owner: scene.owner, admin: await scene.account('admin'), viewer: await scene.account('viewer') };
    return new Callers(scene, accounts, spoilt);
  }

  /** What a caller sends to show who it is. @param scope that the operation asks of keys, if any */
  async headersOf(caller: Caller, scope: Scope | undefined, account: Account): Promise<Headers> {
    switch (caller) {
      case 'anonymous':
        return {};
      case 'owner':
      case 'admin':
      case 'viewer':
        return this.scene.headersOf(account);
      case 'key with scope':
        return bearer(await this.#key('live', scope ? [scope] : SCOPES));
      case 'test key':
        return bearer(await this.#key('test', scope ? [scope] : SCOPES));
      case 'key without':
        return bearer(
          await this.#key(
            'live',
            SCOPES.filter((other) => other !== scope),
          ),
        );
      case "other site's key":
      case "disabled site's key":
      case 'key from elsewhere':
      case 'revoked key':
      case 'expired key':
      case 'ended session':
        return { ...bearer(this.spoilt[caller]), 'X-Site-ID': this.scene.mainSiteId };
    }
  }

  /** The account of an administrator, or one of its own that a request may spoil; the owner's for anybody else. */
  async accountOf(caller: Caller, mayBeSpoilt: boolean): Promise<Account> {
    const role = caller === 'admin' || caller === 'viewer' ? caller : 'owner';
    return mayBeSpoilt ? await this.scene.account(role) : this.accounts[role];
  }

  #key(mode: 'live' | 'test', scopes: readonly Scope[]): Promise<string> {
    const name = `${mode} ${scopes.join(' ')}`;
    const known = this.#keys.get(name);
    if (known) return known;
    const issued = issue(this.scene, this.scene.mainSiteId, { mode, scopes });
    this.#keys.set(name, issued);
    return issued;
  }
}

function bearer(credential: string): Headers {
  return { Authorization: `Bearer ${credential}` };
}

async function addSite(scene: ApiScene): Promise<string> {
  return String((await scene.act('POST /api/v1/sites'))['id']);
}

async function issue(scene: ApiScene, siteId: string, changes: object): Promise<string> {
  const { key } = await scene.act(ISSUE, { id: siteId }, { name: 'A key', scopes: SCOPES, ...changes });
  return String(key);
}

async function revokedKey(scene: ApiScene): Promise<string> {
  const { id, key } = await scene.act(ISSUE, { id: scene.mainSiteId }, { name: 'A key', scopes: SCOPES });
  const parameters = { id: scene.mainSiteId, keyId: String(id) };
  await scene.act('DELETE /api/v1/sites/{id}/api-keys/{keyId}', parameters);
  return String(key);
}

/** Nothing but time ends a key so, or the database. */
async function expiredKey(scene: ApiScene): Promise<string> {
  const key = await issue(scene, scene.mainSiteId, { name: 'A key that expires' });
  const client = new Client({ connectionString: scene.service.database.url });
  await client.connect();
  await client.query(`update api_keys set expires_at = now() - interval '1 second' where name = 'A key that expires'`);
  await client.end();
  return key;
}

async function endedSession(scene: ApiScene): Promise<string> {
  const { accessToken } = await scene.account('owner');
  await scene.send(scene.operation('POST /api/v1/auth/logout'), {}, undefined, bearer(accessToken));
  return accessToken;
}
