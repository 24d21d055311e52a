import { CreateUser } from '@seoforge/auth';

import type { Find } from '../cli.module';
import { randomPassword } from './random-password';

export interface OwnerCredentials {
  readonly email: string;
  readonly password: string;
}

/** Creates an owner account with a random password, which is shown once. @throws AppError `auth.email_taken` */
export async function createOwner(find: Find, email: string): Promise<OwnerCredentials> {
  const password = randomPassword();
  await find(CreateUser).execute({ email, password, role: 'owner' });
  return { email, password };
}
