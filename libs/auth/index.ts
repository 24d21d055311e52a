export {
  AccessTokens,
  TOKEN_ALGORITHM,
  TOKEN_AUDIENCE,
  TOKEN_ISSUER,
  type AccessToken,
  type AccessTokenClaims,
} from './access-tokens';
export { AuthenticateApiKey } from './application/authenticate-api-key';
export { CreateUser } from './application/create-user';
export { IssueApiKey } from './application/issue-api-key';
export { LogIn } from './application/log-in';
export { insufficientRole, insufficientScope, invalidCredentials, missingCredentials } from './auth.errors';
export { AuthModule } from './auth.module';
export { looksLikeApiKey, type ApiKey } from './domain/api-key';
export type { Principal, SitePrincipal, UserPrincipal } from './domain/principal';
export { ROLES, roleIncludes, type Role } from './domain/role';
export { SCOPES, type Scope } from './domain/scope';
export type { User } from './domain/user';
export { ApiKeyRepository } from './ports/api-key-repository';
export { UserRepository } from './ports/user-repository';
export { SigningKeys } from './signing-keys';
