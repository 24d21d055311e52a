import { ArrayMaxSize, IsInt, IsOptional, Max, Min } from 'class-validator';

import { Secret } from '../secret';
import { IsP256Key, IsP256PrivateKey, MinSecretLength } from '../validators';
import { SecretListVariable, Variable } from '../variable.decorator';

const DAY_MS = 24 * 60 * 60_000;

export class AuthConfig {
  @Variable('AUTH_SIGNING_KEY', 'PEM private key (EC, P-256) that signs access tokens.')
  @IsOptional()
  @IsP256PrivateKey()
  readonly signingKey?: Secret;

  @SecretListVariable(
    'AUTH_PREVIOUS_SIGNING_KEYS',
    'PEM keys (private or public) that signed before AUTH_SIGNING_KEY and still verify; each is needed for as long as its tokens live.',
  )
  @ArrayMaxSize(5)
  @IsP256Key({ each: true })
  readonly previousSigningKeys: Secret[] = [];

  @Variable(
    'API_KEY_HASH_SECRET',
    'Secret under which API keys, refresh tokens and recovery codes are hashed before they are stored. Changing it invalidates all of them.',
  )
  @IsOptional()
  @MinSecretLength(32)
  readonly apiKeyHashSecret?: Secret;

  @Variable('ACCESS_TOKEN_SECONDS', 'How long an access token of an administrator is valid.')
  @IsInt()
  @Min(60)
  @Max(900)
  readonly accessTokenSeconds: number = 900;

  @Variable('REFRESH_TOKEN_DAYS', 'How long a session of an administrator lasts at most.')
  @IsInt()
  @Min(1)
  @Max(365)
  readonly refreshTokenDays: number = 30;

  @Variable('REFRESH_TOKEN_IDLE_DAYS', 'After how long without a refresh a session of an administrator ends.')
  @IsInt()
  @Min(1)
  @Max(365)
  readonly refreshTokenIdleDays: number = 7;

  /** How long sessions last, in milliseconds: at most, and without being used. */
  get sessionLifetime(): { readonly absoluteMs: number; readonly idleMs: number } {
    return { absoluteMs: this.refreshTokenDays * DAY_MS, idleMs: this.refreshTokenIdleDays * DAY_MS };
  }
}
