import { ChangePassword, ReadUsers, RemoveSecondFactor } from '@seoforge/auth';
import { Transactions } from '@seoforge/database';

import type { Find } from '../cli.module';
import type { OwnerCredentials } from './create-owner.command';
import { randomPassword } from './random-password';

/**
 * Lets somebody in again who has lost password or second factor: with a random password, which is shown once.
 * @throws AppError `user.not_found`
 */
export async function resetPassword(find: Find, address: string): Promise<OwnerCredentials> {
  const { id, email } = await find(ReadUsers).byEmail(address);
  const password = randomPassword();
  await find(Transactions).run(async () => {
    await find(ChangePassword).ofUser(id, password);
    await find(RemoveSecondFactor).ofUser(id);
  });
  return { email, password };
}
