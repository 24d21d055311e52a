import type { OpenAPIObject } from '@nestjs/swagger';
import { newId } from '@seoforge/kernel';

import type { SessionTokensDto } from '../../apps/api/src/auth/log-in.dto';
import { createDocument } from '../../apps/api/src/openapi/create-document';

import { bodyFor, newPassword } from './openapi-bodies';
import { operationsOf, type Operation } from './openapi-operations';
import { parametersFor } from './openapi-path-parameters';
import type { RunningService } from './running-service';

/** Nothing fails from there, so that logins from there are never locked. */
const UNSUSPECTED_ADDRESS = '198.51.100.1';

export type Role = 'owner' | 'admin' | 'viewer';
export type Headers = Readonly<Record<string, string>>;
export type PathParameters = Readonly<Record<string, string>>;

/** An administrator who has just logged in. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  readonly accessToken: string;
  readonly refreshToken: string;
}

/** A running service, what its document says, and the means to put things into it through the API alone. */
export class ApiScene {
  #sent = 0;

  private constructor(
    readonly service: RunningService,
    readonly document: OpenAPIObject,
    readonly operations: readonly Operation[],
    readonly owner: Account,
  ) {}

  static async of(service: RunningService): Promise<ApiScene> {
    const document = createDocument(service.api);
    const { email, password } = service.owner;
    const owner = { id: '', email, password, ...(await logIn(service, email, password)) };
    return new ApiScene(service, document, operationsOf(document), owner);
  }

  get mainSiteId(): string {
    return this.service.site.siteId;
  }

  /** What an administrator sends who works on the main site. */
  headersOf({ accessToken }: Account): Headers {
    return { Authorization: `Bearer ${accessToken}`, 'X-Site-ID': this.mainSiteId };
  }

  operation(name: string): Operation {
    const found = this.operations.find((operation) => operation.name === name);
    if (!found) throw new Error(`The document has no ${name}.`);
    return found;
  }

  /** Does something as the owner, or as another account. @throws Error where it does not succeed */
  async act(
    name: string,
    parameters: PathParameters = {},
    body?: unknown,
    account = this.owner,
  ): Promise<Record<string, unknown>> {
    const operation = this.operation(name);
    const json = body ?? (await bodyFor(operation, this, account));
    const response = await this.send(operation, parameters, json, this.headersOf(account));
    const text = await response.text();
    if (!response.ok) throw new Error(`${name} failed with ${response.status}: ${text}`);
    return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  }

  /** Sends a request from an address of its own, so that none pays for what others did wrong. */
  send({ method, path }: Operation, parameters: PathParameters, json: unknown, headers: Headers): Promise<Response> {
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''));
    this.#sent += 1;
    const from = { 'X-Forwarded-For': `10.0.${(this.#sent >> 8) & 255}.${this.#sent & 255}` };
    return this.service.request(filled, { method, json, headers: { ...from, ...headers }, apiKey: null });
  }

  /** Values for the path of an operation that name things which exist, made for it alone. */
  freshParameters(operation: Operation, account = this.owner): Promise<PathParameters> {
    return parametersFor(operation, this, account);
  }

  /** Who calls an operation as an owner: somebody else than the owner of all where it changes the account or the session. */
  async accountFor({ method, path }: Operation): Promise<Account> {
    return method !== 'GET' && path.startsWith('/api/v1/auth/') ? await this.account('owner') : this.owner;
  }

  /** An administrator of its own, whose sessions and password a test may spoil. */
  async account(role: Role): Promise<Account> {
    const email = `${newId()}@example.com`;
    const password = newPassword();
    const { id } = await this.act('POST /api/v1/users', {}, { email, password, role });
    return { id: String(id), email, password, ...(await logIn(this.service, email, password)) };
  }
}

async function logIn(service: RunningService, email: string, password: string): Promise<SessionTokensDto> {
  const response = await service.request('/api/v1/auth/login', {
    apiKey: null,
    headers: { 'X-Forwarded-For': UNSUSPECTED_ADDRESS },
    json: { email, password },
  });
  if (!response.ok) throw new Error(`Nobody could log in as ${email}: ${response.status} ${await response.text()}`);
  return (await response.json()) as SessionTokensDto;
}
