import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  invalidCredentials,
  LogIn,
  UserRepository,
  type AccessToken,
  type SitePrincipal,
  type UserPrincipal,
} from '@seoforge/auth';
import { Throttle } from '@nestjs/throttler';
import { SiteRepository } from '@seoforge/sites';

import { Access } from '../http/access/access.decorator';
import { CurrentSite, CurrentUser } from '../http/access/current-principal.decorator';
import { Public } from '../http/access/public.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { AccessTokenAnswer, LogInRequest } from './log-in.dto';
import { CurrentAccount, KeyVerification } from './who.dto';

/** Each costs a deliberately slow hash, and guessing must not pay. */
const LOGINS_PER_MINUTE = 10;

@ApiTags('Access')
@Controller('api/v1/auth')
export class AuthController {
  constructor(
    private readonly logIn: LogIn,
    private readonly users: UserRepository,
    private readonly sites: SiteRepository,
  ) {}

  @Post('login')
  @HttpCode(200)
  @Public()
  @Throttle({ default: { limit: LOGINS_PER_MINUTE, ttl: 60_000 } })
  @ApiOperation({ summary: 'Exchange e-mail and password for an access token' })
  @ApiOkResponse({ type: AccessTokenAnswer })
  @ApiProblems({ 400: ['request.invalid'], 401: ['auth.credentials_invalid'], 429: ['rate_limit.exceeded'] })
  login(@Body() { email, password }: LogInRequest): Promise<AccessToken> {
    return this.logIn.execute(email, password);
  }

  @Get('me')
  @Access({ role: 'viewer' })
  @ApiOperation({ summary: 'The account behind an access token' })
  @ApiOkResponse({ type: CurrentAccount })
  async me(@CurrentUser() { userId }: UserPrincipal): Promise<CurrentAccount> {
    const user = await this.users.find(userId);
    if (!user) throw invalidCredentials();
    return { id: user.id, email: user.email, role: user.role };
  }

  @Get('verify')
  @Access({ scope: 'any' })
  @ApiOperation({ summary: 'Check an API key: its site and what it may do' })
  @ApiOkResponse({ type: KeyVerification })
  async verify(@CurrentSite() { siteId, scopes }: SitePrincipal): Promise<KeyVerification> {
    const site = await this.sites.find(siteId);
    if (!site) throw invalidCredentials();
    return { site: { id: site.id, name: site.name }, scopes };
  }
}
