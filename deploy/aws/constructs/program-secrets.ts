import { RemovalPolicy } from 'aws-cdk-lib';
import { CfnSecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

import type { Deployment } from '../app/deployment';
import { acknowledge } from './acknowledge';

/**
 * Made empty, because Secrets Manager cannot make what they need: a key on the curve P-256, an id with 32 random bytes as base64, or a
 * key that a vendor gives. The README has the command that fills each.
 */
const FILLED_BY_HAND = ['AUTH_SIGNING_KEY', 'ENCRYPTION_KEYS', 'BACKUP_ENCRYPTION_KEY'] as const;

/** Secrets Manager makes it; no stack ever changes it, because that would void all API keys. */
const GENERATED = 'API_KEY_HASH_SECRET';
const GENERATED_CHARACTERS = 64;

/** Secrets of the programs, each under the name of its variable, such as seoforge/production/ENCRYPTION_KEYS. */
export class ProgramSecrets extends Construct {
  /** Addresses by the name of the variable. */
  readonly arns: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, { environment, providerKeys }: Deployment) {
    super(scope, id);
    const secret = (name: string): CfnSecret => {
      const made = new CfnSecret(this, name, {
        name: `seoforge/${environment.name}/${name}`,
        ...(name === GENERATED
          ? { generateSecretString: { passwordLength: GENERATED_CHARACTERS, excludePunctuation: true } }
          : {}),
      });
      made.applyRemovalPolicy(RemovalPolicy.RETAIN);
      acknowledge(made, {
        SMG4: 'Rotating it by a clock would void what it seals or signs; the README says how to change it.',
      });
      return made;
    };
    this.arns = Object.fromEntries(
      [...FILLED_BY_HAND, GENERATED, ...providerKeys].map((name) => [name, secret(name).ref]),
    );
  }
}
