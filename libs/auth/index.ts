export {
  AccessTokens,
  TOKEN_ALGORITHM,
  TOKEN_AUDIENCE,
  TOKEN_ISSUER,
  type AccessToken,
  type AccessTokenClaims,
  type SessionTokens,
} from './access-tokens';
export { AuthenticateApiKey } from './application/authenticate-api-key';
export { ChangePassword } from './application/change-password';
export { ChangeUser } from './application/change-user';
export { ConfirmSecondFactor } from './application/confirm-second-factor';
export { CreateUser } from './application/create-user';
export { IssueApiKey, type IssuedApiKey } from './application/issue-api-key';
export { KnownSessions } from './application/known-sessions';
export { LogIn } from './application/log-in';
export { OwnSessions } from './application/own-sessions';
export { ReadApiKeys, type ApiKeyWithState } from './application/read-api-keys';
export { ReadUsers } from './application/read-users';
export { RefreshSession } from './application/refresh-session';
export { RemoveSecondFactor } from './application/remove-second-factor';
export { RevokeApiKey } from './application/revoke-api-key';
export { RotateApiKey } from './application/rotate-api-key';
export { SetUpSecondFactor } from './application/set-up-second-factor';
export {
  apiKeyNotFound,
  insufficientRole,
  insufficientScope,
  invalidCredentials,
  missingCredentials,
  sessionNotFound,
  userNotFound,
} from './auth.errors';
export { AuthModule } from './auth.module';
export { looksLikeApiKey, type ApiKey, type ApiKeyState } from './domain/api-key';
export type { LoginOrigin } from './domain/login-origin';
export type { Principal, SitePrincipal, UserPrincipal } from './domain/principal';
export { ROLES, roleIncludes, type Role } from './domain/role';
export { SCOPES, type Scope } from './domain/scope';
export type { LiveSession, Session } from './domain/session';
export type { User } from './domain/user';
export { ApiKeyRepository } from './ports/api-key-repository';
export { LoginFailures } from './ports/login-failures';
export { SecondFactors } from './ports/second-factors';
export { SessionRepository } from './ports/session-repository';
export { UserRepository } from './ports/user-repository';
export { SigningKeys } from './signing-keys';
