import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';

import { Injectable, Logger } from '@nestjs/common';
import { AuthConfig } from '@seoforge/config';

/** The key pair behind access tokens, as key objects: parsing a PEM text for each token would cost more than signing it. */
@Injectable()
export class SigningKeys {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** Tells keys apart in a token's header. */
  readonly keyId: string;

  constructor(config: AuthConfig) {
    if (config.signingKey) {
      this.privateKey = createPrivateKey(config.signingKey.reveal());
    } else {
      new Logger(SigningKeys.name).warn(
        'AUTH_SIGNING_KEY is not set: sessions of administrators end when this process does.',
      );
      this.privateKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    }
    this.publicKey = createPublicKey(this.privateKey);
    this.keyId = createHash('sha256')
      .update(this.publicKey.export({ type: 'spki', format: 'der' }))
      .digest('base64url')
      .slice(0, 16);
  }
}
