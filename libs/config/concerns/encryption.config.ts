import { createSecretKey, type KeyObject } from 'node:crypto';

import { ArrayMaxSize, ArrayUnique } from 'class-validator';

import { Secret } from '../secret';
import { IsEncryptionKey } from '../validators';
import { SecretListVariable } from '../variable.decorator';

/** A key of 256 bits that seals the keys of secrets. */
export interface EncryptionKey {
  /** Stands beside everything that the key has sealed. */
  readonly id: string;
  readonly key: KeyObject;
}

export class EncryptionConfig {
  @SecretListVariable(
    'ENCRYPTION_KEYS',
    'Keys that seal secrets before they are stored, each as id:base64 of 32 bytes, such as key-1:$(openssl rand -base64 32). The first one seals, all of them open.',
  )
  @ArrayMaxSize(10)
  @ArrayUnique((entry: Secret) => entry.reveal().split(':', 1)[0], { message: '$property must have different ids' })
  @IsEncryptionKey({ each: true })
  readonly entries: Secret[] = [];

  /** The one that seals first. */
  get keys(): readonly EncryptionKey[] {
    return this.entries.map((entry) => {
      const [id = '', encoded = ''] = entry.reveal().split(':');
      return { id, key: createSecretKey(encoded, 'base64') };
    });
  }
}
