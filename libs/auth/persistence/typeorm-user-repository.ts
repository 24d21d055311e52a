import { Injectable } from '@nestjs/common';
import { EntityManagers, isUniqueViolation } from '@seoforge/database';
import { IsNull, LessThan } from 'typeorm';

import { emailTaken } from '../auth.errors';
import type { User } from '../domain/user';
import { UserRepository, type UserChanges, type UserPage } from '../ports/user-repository';
import { UserEntity } from './user.entity';

@Injectable()
export class TypeormUserRepository extends UserRepository {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async add(user: User): Promise<void> {
    try {
      await this.managers.current.insert(UserEntity, { ...user });
    } catch (error) {
      throw isUniqueViolation(error) ? emailTaken() : error;
    }
  }

  find(id: string): Promise<User | null> {
    return this.managers.current.findOneBy(UserEntity, { id });
  }

  findByEmail(email: string): Promise<User | null> {
    return this.managers.current.findOneBy(UserEntity, { email });
  }

  hasAny(): Promise<boolean> {
    return this.managers.current.exists(UserEntity);
  }

  async list(limit: number, cursor: string | null): Promise<UserPage> {
    const found = await this.managers.current.find(UserEntity, {
      where: cursor === null ? {} : { id: LessThan(cursor) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    const items = found.slice(0, limit);
    return { items, nextCursor: found.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async lockEnabledOwners(): Promise<readonly string[]> {
    const owners = await this.managers.current.find(UserEntity, {
      where: { role: 'owner', disabledAt: IsNull() },
      order: { id: 'ASC' },
      lock: { mode: 'for_no_key_update' },
    });
    return owners.map(({ id }) => id);
  }

  async change(id: string, changes: UserChanges): Promise<User | null> {
    if (Object.keys(changes).length > 0) await this.managers.current.update(UserEntity, { id }, changes);
    return this.find(id);
  }

  async remove(id: string): Promise<boolean> {
    const { affected } = await this.managers.current.delete(UserEntity, { id });
    return affected === 1;
  }
}
