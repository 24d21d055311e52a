import { IsInt, IsOptional, Max, Min } from 'class-validator';

import { Secret } from '../secret';
import { IsP256PrivateKey, MinSecretLength } from '../validators';
import { Variable } from '../variable.decorator';

export class AuthConfig {
  @Variable('AUTH_SIGNING_KEY', 'PEM private key (EC, P-256) that signs access tokens.')
  @IsOptional()
  @IsP256PrivateKey()
  readonly signingKey?: Secret;

  @Variable(
    'API_KEY_HASH_SECRET',
    'Secret under which API keys are hashed before they are stored. Changing it invalidates every key.',
  )
  @IsOptional()
  @MinSecretLength(32)
  readonly apiKeyHashSecret?: Secret;

  @Variable('ACCESS_TOKEN_SECONDS', 'How long an access token of an administrator is valid.')
  @IsInt()
  @Min(60)
  @Max(900)
  readonly accessTokenSeconds: number = 900;
}
