import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock, SystemClock } from '@seoforge/kernel';

import { AccessTokens } from './access-tokens';
import { Argon2PasswordHasher } from './adapters/argon2-password-hasher';
import { AuthenticateApiKey } from './application/authenticate-api-key';
import { CreateUser } from './application/create-user';
import { IssueApiKey } from './application/issue-api-key';
import { KnownApiKeys } from './application/known-api-keys';
import { LogIn } from './application/log-in';
import { ApiKeyEntity } from './persistence/api-key.entity';
import { TypeormApiKeyRepository } from './persistence/typeorm-api-key-repository';
import { TypeormUserRepository } from './persistence/typeorm-user-repository';
import { UserEntity } from './persistence/user.entity';
import { ApiKeyRepository } from './ports/api-key-repository';
import { PasswordHasher } from './ports/password-hasher';
import { UserRepository } from './ports/user-repository';
import { SigningKeys } from './signing-keys';

@Module({
  imports: [TypeOrmModule.forFeature([UserEntity, ApiKeyEntity])],
  providers: [
    AccessTokens,
    AuthenticateApiKey,
    CreateUser,
    IssueApiKey,
    KnownApiKeys,
    LogIn,
    SigningKeys,
    { provide: Clock, useClass: SystemClock },
    { provide: PasswordHasher, useClass: Argon2PasswordHasher },
    { provide: UserRepository, useClass: TypeormUserRepository },
    { provide: ApiKeyRepository, useClass: TypeormApiKeyRepository },
  ],
  exports: [AuthenticateApiKey, CreateUser, IssueApiKey, LogIn, SigningKeys, UserRepository],
})
export class AuthModule {}
