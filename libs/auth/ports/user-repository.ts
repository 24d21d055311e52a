import type { User } from '../domain/user';

export abstract class UserRepository {
  /** @throws AppError `auth.email_taken` */
  abstract add(user: User): Promise<void>;
  abstract findByEmail(email: string): Promise<User | null>;

  /** Whether there is any account at all. */
  abstract hasAny(): Promise<boolean>;
  abstract find(id: string): Promise<User | null>;
}
