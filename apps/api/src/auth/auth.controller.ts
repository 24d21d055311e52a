import { Body, Controller, Get, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  ChangePassword,
  invalidCredentials,
  LogIn,
  OwnSessions,
  ReadUsers,
  RefreshSession,
  type LoginOrigin,
  type SessionTokens,
  type SitePrincipal,
  type UserPrincipal,
} from '@seoforge/auth';
import { KnownSites } from '@seoforge/sites';

import { Access } from '../http/access/access.decorator';
import { CurrentKey, CurrentUser } from '../http/access/current-principal.decorator';
import { Public } from '../http/access/public.decorator';
import { Audited } from '../http/audit/audited.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { ChangePasswordRequest } from './change-password.dto';
import { LogInRequest, RefreshRequest, SessionTokensDto } from './log-in.dto';
import { Origin } from './login-origin.decorator';
import { CurrentAccount, KeyVerification } from './who.dto';

@ApiTags('Access')
@Controller('api/v1/auth')
export class AuthController {
  constructor(
    private readonly logIn: LogIn,
    private readonly refreshSession: RefreshSession,
    private readonly ownSessions: OwnSessions,
    private readonly changePassword: ChangePassword,
    private readonly users: ReadUsers,
    private readonly sites: KnownSites,
  ) {}

  @Post('login')
  @HttpCode(200)
  @Public({ limit: 'login' })
  @Audited('session.begin', { atomic: false })
  @ApiOperation({ summary: 'Begin a session with e-mail and password' })
  @ApiOkResponse({ type: SessionTokensDto })
  @ApiProblems({
    400: ['request.invalid', 'request.malformed'],
    401: ['auth.credentials_invalid', 'auth.code_required'],
    429: ['auth.locked'],
  })
  login(@Body() request: LogInRequest, @Origin() origin: LoginOrigin): Promise<SessionTokens> {
    return this.logIn.execute(request, origin);
  }

  @Post('refresh')
  @HttpCode(200)
  @Public({ limit: 'login' })
  @Audited('session.refresh', { atomic: false })
  @ApiOperation({
    summary: 'Exchange a refresh token for new tokens',
    description: 'Each refresh token is good once. One that comes again ends its session, for then two have it.',
  })
  @ApiOkResponse({ type: SessionTokensDto })
  @ApiProblems({ 400: ['request.invalid', 'request.malformed'], 401: ['auth.credentials_invalid'] })
  refresh(@Body() { refreshToken }: RefreshRequest): Promise<SessionTokens> {
    return this.refreshSession.execute(refreshToken);
  }

  @Post('logout')
  @HttpCode(204)
  @Access({ role: 'viewer', limit: 'administration' })
  @Audited('session.end', { atomic: false })
  @ApiOperation({ summary: 'End the session of the access token' })
  @ApiNoContentResponse({ description: 'Its tokens are worth nothing any more.' })
  logout(@CurrentUser() { userId, sessionId }: UserPrincipal): Promise<void> {
    return this.ownSessions.logOut(userId, sessionId);
  }

  @Post('password')
  @HttpCode(204)
  @Access({ role: 'viewer', limit: 'administration' })
  @Audited('password.change', { atomic: false })
  @ApiOperation({ summary: 'Choose another password', description: 'All other sessions of the account end.' })
  @ApiNoContentResponse({ description: 'The new password holds; this session goes on.' })
  @ApiProblems({
    400: ['request.invalid', 'request.malformed', 'auth.password_invalid'],
    403: ['auth.password_wrong'],
    429: ['auth.locked'],
  })
  password(
    @CurrentUser() user: UserPrincipal,
    @Body() request: ChangePasswordRequest,
    @Ip() address: string,
  ): Promise<void> {
    return this.changePassword.own(user, request, address);
  }

  @Get('me')
  @Access({ role: 'viewer', limit: 'read' })
  @ApiOperation({ summary: 'The account behind an access token' })
  @ApiOkResponse({ type: CurrentAccount })
  async me(@CurrentUser() { userId }: UserPrincipal): Promise<CurrentAccount> {
    const { id, email, role, secondFactorConfirmedAt } = await this.users.one(userId);
    return { id, email, role, hasSecondFactor: secondFactorConfirmedAt !== null };
  }

  @Get('verify')
  @Access({ scope: 'any', limit: 'read' })
  @ApiOperation({ summary: 'Check an API key: its site and what it may do' })
  @ApiOkResponse({ type: KeyVerification })
  async verify(@CurrentKey() { siteId, scopes }: SitePrincipal): Promise<KeyVerification> {
    const site = await this.sites.find(siteId);
    if (!site) throw invalidCredentials();
    return { site: { id: site.id, name: site.name }, scopes };
  }
}
