import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock, SystemClock } from '@seoforge/kernel';
import { VaultModule } from '@seoforge/vault';

import { AccessTokens } from './access-tokens';
import { Argon2PasswordHasher } from './adapters/argon2-password-hasher';
import { OtpauthOneTimeCodes } from './adapters/otpauth-one-time-codes';
import { ZxcvbnPasswordStrength } from './adapters/zxcvbn-password-strength';
import { AcceptCode } from './application/accept-code';
import { ApiKeyUses } from './application/api-key-uses';
import { AuthenticateApiKey } from './application/authenticate-api-key';
import { ChangePassword } from './application/change-password';
import { ChangeUser } from './application/change-user';
import { ConfirmPassword } from './application/confirm-password';
import { ConfirmSecondFactor } from './application/confirm-second-factor';
import { CreateUser } from './application/create-user';
import { ForgetOldLogins } from './application/forget-old-logins';
import { HashNewPassword } from './application/hash-new-password';
import { IssueApiKey } from './application/issue-api-key';
import { KnownApiKeys } from './application/known-api-keys';
import { KnownSessions } from './application/known-sessions';
import { Lockout } from './application/lockout';
import { LogIn } from './application/log-in';
import { OpenSession } from './application/open-session';
import { OwnSessions } from './application/own-sessions';
import { ReadApiKeys } from './application/read-api-keys';
import { ReadUsers } from './application/read-users';
import { RefreshSession } from './application/refresh-session';
import { RemoveSecondFactor } from './application/remove-second-factor';
import { RevokeApiKey } from './application/revoke-api-key';
import { RotateApiKey } from './application/rotate-api-key';
import { SetUpSecondFactor } from './application/set-up-second-factor';
import { KeyedHash } from './keyed-hash';
import { ApiKeyEntity } from './persistence/api-key.entity';
import { LoginFailureEntity } from './persistence/login-failure.entity';
import { RefreshTokenEntity } from './persistence/refresh-token.entity';
import { SessionEntity } from './persistence/session.entity';
import { TypeormApiKeyRepository } from './persistence/typeorm-api-key-repository';
import { TypeormLoginFailures } from './persistence/typeorm-login-failures';
import { TypeormSecondFactors } from './persistence/typeorm-second-factors';
import { TypeormSessionRepository } from './persistence/typeorm-session-repository';
import { TypeormUserRepository } from './persistence/typeorm-user-repository';
import { UserEntity } from './persistence/user.entity';
import { ApiKeyRepository } from './ports/api-key-repository';
import { LoginFailures } from './ports/login-failures';
import { OneTimeCodes } from './ports/one-time-codes';
import { PasswordHasher } from './ports/password-hasher';
import { PasswordStrength } from './ports/password-strength';
import { SecondFactors } from './ports/second-factors';
import { SessionRepository } from './ports/session-repository';
import { UserRepository } from './ports/user-repository';
import { SigningKeys } from './signing-keys';

@Module({
  imports: [
    TypeOrmModule.forFeature([UserEntity, SessionEntity, RefreshTokenEntity, LoginFailureEntity, ApiKeyEntity]),
    VaultModule,
  ],
  providers: [
    AcceptCode,
    AccessTokens,
    ApiKeyUses,
    AuthenticateApiKey,
    ChangePassword,
    ChangeUser,
    ConfirmPassword,
    ConfirmSecondFactor,
    CreateUser,
    ForgetOldLogins,
    HashNewPassword,
    IssueApiKey,
    KeyedHash,
    KnownApiKeys,
    KnownSessions,
    Lockout,
    LogIn,
    OpenSession,
    OwnSessions,
    ReadApiKeys,
    ReadUsers,
    RefreshSession,
    RemoveSecondFactor,
    RevokeApiKey,
    RotateApiKey,
    SetUpSecondFactor,
    SigningKeys,
    { provide: Clock, useClass: SystemClock },
    { provide: PasswordHasher, useClass: Argon2PasswordHasher },
    { provide: UserRepository, useClass: TypeormUserRepository },
    { provide: ApiKeyRepository, useClass: TypeormApiKeyRepository },
    { provide: PasswordStrength, useClass: ZxcvbnPasswordStrength },
    { provide: OneTimeCodes, useClass: OtpauthOneTimeCodes },
    { provide: LoginFailures, useClass: TypeormLoginFailures },
    { provide: SecondFactors, useClass: TypeormSecondFactors },
    { provide: SessionRepository, useClass: TypeormSessionRepository },
  ],
  exports: [
    AccessTokens,
    AuthenticateApiKey,
    ChangePassword,
    ChangeUser,
    ConfirmSecondFactor,
    CreateUser,
    IssueApiKey,
    KnownSessions,
    LogIn,
    LoginFailures,
    OwnSessions,
    ReadApiKeys,
    ReadUsers,
    RefreshSession,
    RemoveSecondFactor,
    RevokeApiKey,
    RotateApiKey,
    SecondFactors,
    SessionRepository,
    SetUpSecondFactor,
    SigningKeys,
    UserRepository,
  ],
})
export class AuthModule {}
