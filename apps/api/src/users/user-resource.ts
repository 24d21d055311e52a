import type { User } from '@seoforge/auth';

import type { UserDto } from './user.dto';

/** What may be seen of an account. */
export function userResourceOf({ id, email, role, disabledAt, secondFactorConfirmedAt, createdAt }: User): UserDto {
  return {
    id,
    email,
    role,
    disabled: disabledAt !== null,
    hasSecondFactor: secondFactorConfirmedAt !== null,
    createdAt,
  };
}
