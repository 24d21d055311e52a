import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';

import { Injectable, Logger } from '@nestjs/common';
import { AuthConfig } from '@seoforge/config';

/** The keys behind access tokens, as key objects: parsing a PEM text for each token would cost more than signing it. */
@Injectable()
export class SigningKeys {
  readonly privateKey: KeyObject;
  /** Tells keys apart in a token's header. */
  readonly keyId: string;
  readonly #publicKeys: ReadonlyMap<string, KeyObject>;

  constructor(config: AuthConfig) {
    if (config.signingKey) {
      this.privateKey = createPrivateKey(config.signingKey.reveal());
    } else {
      new Logger(SigningKeys.name).warn(
        'AUTH_SIGNING_KEY is not set: sessions of administrators end when this process does.',
      );
      this.privateKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    }
    const current = createPublicKey(this.privateKey);
    const previous = config.previousSigningKeys.map((key) => createPublicKey(key.reveal()));
    this.keyId = keyIdOf(current);
    this.#publicKeys = new Map([current, ...previous].map((key) => [keyIdOf(key), key]));
  }

  /** The key that verifies what the key with this id has signed: the current one, or one that signed before it. */
  publicKeyOf(keyId: string): KeyObject | undefined {
    return this.#publicKeys.get(keyId);
  }
}

function keyIdOf(publicKey: KeyObject): string {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64url')
    .slice(0, 16);
}
