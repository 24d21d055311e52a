import { emailTaken } from '../auth.errors';
import type { User } from '../domain/user';
import { UserRepository } from '../ports/user-repository';

export class InMemoryUserRepository extends UserRepository {
  readonly #users = new Map<string, User>();

  async add(user: User): Promise<void> {
    if (this.#withEmail(user.email)) throw emailTaken();
    this.#users.set(user.id, user);
  }

  async findByEmail(email: string): Promise<User | null> {
    return this.#withEmail(email) ?? null;
  }

  async find(id: string): Promise<User | null> {
    return this.#users.get(id) ?? null;
  }

  async hasAny(): Promise<boolean> {
    return this.#users.size > 0;
  }

  #withEmail(email: string): User | undefined {
    return [...this.#users.values()].find((user) => user.email === email);
  }
}
