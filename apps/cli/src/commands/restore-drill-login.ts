import { randomBytes } from 'node:crypto';

import { JwtService } from '@nestjs/jwt';
import {
  AccessTokens,
  KnownSessions,
  LogIn,
  RefreshSession,
  TOKEN_ALGORITHM,
  TOKEN_AUDIENCE,
  TOKEN_ISSUER,
  type AccessTokenClaims,
} from '@seoforge/auth';
import { AppError } from '@seoforge/kernel';

import type { Find } from '../cli.module';
import { createOwner } from './create-owner.command';

const ORIGIN = { address: '127.0.0.1', userAgent: 'restore drill' };

/** Logs in with an account made for this, and goes on with what that gives. @returns its address @throws AppError */
export async function logInToRestored(find: Find): Promise<string> {
  const { email, password } = await createOwner(find, `drill-${randomBytes(6).toString('hex')}@example.com`);
  const { accessToken, refreshToken } = await find(LogIn).execute({ email, password }, ORIGIN);
  await requireLiveSession(find, accessToken);
  const refreshed = await find(RefreshSession).execute(refreshToken);
  await requireLiveSession(find, refreshed.accessToken);
  return email;
}

async function requireLiveSession(find: Find, accessToken: string): Promise<void> {
  const publicKey = find(AccessTokens).keyOf(accessToken);
  const claims = await new JwtService().verifyAsync<AccessTokenClaims>(accessToken, {
    publicKey: publicKey?.export({ type: 'spki', format: 'pem' }).toString(),
    algorithms: [TOKEN_ALGORITHM],
    issuer: TOKEN_ISSUER,
    audience: TOKEN_AUDIENCE,
  });
  if ((await find(KnownSessions).find(claims.sid))?.userId === claims.sub) return;
  throw new AppError({
    code: 'restore.login_failed',
    kind: 'internal',
    message: 'The session that a login opened in the restored database is not live.',
  });
}
