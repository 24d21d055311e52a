import { Injectable } from '@nestjs/common';
import { EntityManagers, isUniqueViolation } from '@seoforge/database';

import { emailTaken } from '../auth.errors';
import type { User } from '../domain/user';
import { UserRepository } from '../ports/user-repository';
import { UserEntity } from './user.entity';

@Injectable()
export class TypeormUserRepository extends UserRepository {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async add(user: User): Promise<void> {
    try {
      await this.managers.current.insert(UserEntity, user);
    } catch (error) {
      throw isUniqueViolation(error) ? emailTaken() : error;
    }
  }

  findByEmail(email: string): Promise<User | null> {
    return this.managers.current.findOneBy(UserEntity, { email });
  }

  find(id: string): Promise<User | null> {
    return this.managers.current.findOneBy(UserEntity, { id });
  }

  hasAny(): Promise<boolean> {
    return this.managers.current.exists(UserEntity);
  }
}
