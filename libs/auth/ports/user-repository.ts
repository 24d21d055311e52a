import type { Role } from '../domain/role';
import type { User } from '../domain/user';

export interface UserPage {
  readonly items: readonly User[];
  /** Null on the last page. */
  readonly nextCursor: string | null;
}

/** What may be changed of an account; what is left out stays. */
export interface UserChanges {
  readonly role?: Role;
  readonly disabledAt?: Date | null;
  readonly passwordHash?: string;
}

export abstract class UserRepository {
  /** @throws AppError `auth.email_taken` */
  abstract add(user: User): Promise<void>;
  abstract find(id: string): Promise<User | null>;
  abstract findByEmail(email: string): Promise<User | null>;

  /** Whether there is any account at all. */
  abstract hasAny(): Promise<boolean>;

  /** Newest first. @param cursor the `nextCursor` of the page before */
  abstract list(limit: number, cursor: string | null): Promise<UserPage>;

  /** Ids of the owners who are not disabled; they stay so until the surrounding transaction ends. */
  abstract lockEnabledOwners(): Promise<readonly string[]>;

  /** @returns the account as it is then, or null where there is none */
  abstract change(id: string, changes: UserChanges): Promise<User | null>;

  /** @returns whether there was one */
  abstract remove(id: string): Promise<boolean>;
}
