import { AppError } from '@seoforge/kernel';
import { RotateSecrets } from '@seoforge/vault';

import type { Find } from '../cli.module';

/**
 * Seals every secret under the first key of ENCRYPTION_KEYS.
 * @returns what has been done
 * @throws AppError `cli.rotation_incomplete` where some are still under another key, with what has been done as its message
 */
export async function rotateSecrets(find: Find): Promise<string> {
  const { encryptionKeyId, resealed, unreadable, skipped } = await find(RotateSecrets).execute();
  const done = `Sealed ${resealed} secrets anew under the key ${encryptionKeyId}.`;
  if (unreadable.length === 0 && skipped === 0) return `${done} The other keys are not needed any more.`;
  const lines = [
    done,
    'Keep the other keys in ENCRYPTION_KEYS:',
    ...(skipped > 0 ? [`- ${skipped} secrets were being written by somebody else; run this again.`] : []),
    ...(unreadable.length > 0
      ? [`- ${unreadable.length} rows of sealed_secrets cannot be opened:`, ...unreadable]
      : []),
  ];
  throw new AppError({ code: 'cli.rotation_incomplete', kind: 'unavailable', message: lines.join('\n') });
}
