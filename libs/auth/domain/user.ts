import type { Role } from './role';

export interface User {
  readonly id: string;
  /** In lower case; one account per address. */
  readonly email: string;
  readonly passwordHash: string;
  readonly role: Role;
  readonly createdAt: Date;
}

export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}
