import type { Role } from './role';

/** Somebody who administers this installation. */
export interface User {
  readonly id: string;
  /** In lower case; one account per address. */
  readonly email: string;
  readonly passwordHash: string;
  readonly role: Role;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
  /** When logging in began to need a code. */
  readonly secondFactorConfirmedAt: Date | null;
}
