import { CreateUser, type Role, type SessionTokens } from '@seoforge/auth';

import type { RequestOptions, RunningService } from './running-service';

export interface LoginAttempt {
  readonly email: string;
  readonly password: string;
  readonly code?: string;
}

/** Somebody who administers the service, with an account of its own. */
export class Administrator {
  private constructor(
    private readonly service: RunningService,
    readonly id: string,
    readonly email: string,
    readonly password: string,
    public tokens: SessionTokens,
  ) {}

  static async logIn(service: RunningService, role: Role, name: string): Promise<Administrator> {
    const account = { email: `${name}@example.com`, password: `${name} drinks a cup of green tea`, role };
    const { id } = await service.api.get(CreateUser, { strict: false }).execute(account);
    const tokens = await newTokens(await logIn(service, account));
    return new Administrator(service, id, account.email, account.password, tokens);
  }

  /** Sends a request with the access token. */
  request(path: string, options: RequestOptions = {}): Promise<Response> {
    return this.service.request(path, { apiKey: this.tokens.accessToken, ...options });
  }

  refresh(refreshToken = this.tokens.refreshToken): Promise<Response> {
    return this.service.request('/api/v1/auth/refresh', { json: { refreshToken }, apiKey: null });
  }

  /** Another session of the same account. */
  async logInAgain(): Promise<Administrator> {
    const tokens = await newTokens(await logIn(this.service, this));
    return new Administrator(this.service, this.id, this.email, this.password, tokens);
  }
}

export function logIn(service: RunningService, { email, password, code }: LoginAttempt): Promise<Response> {
  return service.request('/api/v1/auth/login', { json: { email, password, code }, apiKey: null });
}

/** @throws when the answer holds none */
export async function newTokens(response: Response): Promise<SessionTokens> {
  if (response.status !== 200) throw new Error(`No tokens: ${response.status} ${await response.text()}`);
  return (await response.json()) as SessionTokens;
}
