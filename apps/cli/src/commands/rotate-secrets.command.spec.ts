import type { RotateSecrets, Rotation } from '@seoforge/vault';

import type { Find } from '../cli.module';
import { rotateSecrets } from './rotate-secrets.command';

const DONE: Rotation = { encryptionKeyId: 'key-2', resealed: 12, unreadable: [], skipped: 0 };

const rotateTo = (rotation: Rotation): Promise<string> => {
  const found: Pick<RotateSecrets, 'execute'> = { execute: async () => rotation };
  return rotateSecrets((() => found) as unknown as Find);
};

describe('rotate-secrets', () => {
  it('says how many there were, and that the old keys may go', async () => {
    expect(await rotateTo(DONE)).toBe(
      'Sealed 12 secrets anew under the key key-2. The other keys are not needed any more.',
    );
  });

  it.each<[Partial<Rotation>, string]>([
    [{ skipped: 3 }, '3 secrets were being written'],
    [{ unreadable: ['row-7', 'row-9'] }, '2 rows of sealed_secrets cannot be opened:\nrow-7\nrow-9'],
  ])('fails where the old keys are still needed: %j', async (changes, message) => {
    const failure = rotateTo({ ...DONE, ...changes });
    await expect(failure).rejects.toMatchObject({
      code: 'cli.rotation_incomplete',
      message: expect.stringContaining(message),
    });
    await expect(failure).rejects.toThrow('Keep the other keys');
  });
});
