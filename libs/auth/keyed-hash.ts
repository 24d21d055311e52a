import { createHmac } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { AuthConfig } from '@seoforge/config';

/** What is hashed; a hash made for one purpose is worth nothing for another. */
export type HashPurpose = 'refresh_token' | 'recovery_code' | 'login_account';

/** Hashes of secrets that machines make, so that a copy of the database alone holds none of them. */
@Injectable()
export class KeyedHash {
  readonly #secret: string;

  constructor(config: AuthConfig) {
    this.#secret = config.apiKeyHashSecret?.reveal() ?? '';
  }

  /** HMAC-SHA-256 in hexadecimal. */
  of(purpose: HashPurpose, value: string): string {
    return createHmac('sha256', this.#secret).update(`${purpose}:${value}`).digest('hex');
  }
}
