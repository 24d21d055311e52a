import { emailTaken } from '../auth.errors';
import type { User } from '../domain/user';
import { UserRepository, type UserChanges, type UserPage } from '../ports/user-repository';

export class InMemoryUserRepository extends UserRepository {
  readonly #users = new Map<string, User>();

  async add(user: User): Promise<void> {
    if (this.#withEmail(user.email)) throw emailTaken();
    this.#users.set(user.id, user);
  }

  async find(id: string): Promise<User | null> {
    return this.get(id);
  }

  async findByEmail(email: string): Promise<User | null> {
    return this.#withEmail(email) ?? null;
  }

  async hasAny(): Promise<boolean> {
    return this.#users.size > 0;
  }

  async list(limit: number, cursor: string | null): Promise<UserPage> {
    const found = [...this.#users.values()]
      .filter(({ id }) => cursor === null || id < cursor)
      .sort((one, other) => (one.id < other.id ? 1 : -1));
    const items = found.slice(0, limit);
    return { items, nextCursor: found.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async lockEnabledOwners(): Promise<readonly string[]> {
    const owners = [...this.#users.values()].filter(({ role, disabledAt }) => role === 'owner' && disabledAt === null);
    return owners.map(({ id }) => id).sort();
  }

  async change(
    id: string,
    changes: UserChanges & Partial<Pick<User, 'secondFactorConfirmedAt'>>,
  ): Promise<User | null> {
    const user = this.get(id);
    if (user) this.#users.set(id, { ...user, ...changes });
    return this.get(id);
  }

  async remove(id: string): Promise<boolean> {
    return this.#users.delete(id);
  }

  /** For the twins of what is stored beside accounts. */
  get(id: string): User | null {
    return this.#users.get(id) ?? null;
  }

  #withEmail(email: string): User | undefined {
    return [...this.#users.values()].find((user) => user.email === email);
  }
}
