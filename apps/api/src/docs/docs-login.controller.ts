import { Body, Controller, Get, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import {
  insufficientRole,
  invalidCredentials,
  LogIn,
  missingCredentials,
  OwnSessions,
  type LoginOrigin,
} from '@seoforge/auth';
import { HttpConfig } from '@seoforge/config';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { LogInRequest } from '../auth/log-in.dto';
import { Origin } from '../auth/login-origin.decorator';
import { Public } from '../http/access/public.decorator';
import { Audited } from '../http/audit/audited.decorator';
import { docsCookie, docsTokenOf, expiredDocsCookie } from './docs-cookie';
import { DocsSessions } from './docs-sessions';
import { LOGIN_PAGE } from './login-page';
import { LOGIN_SCRIPT, LOGOUT_SCRIPT } from './login-scripts';
import { LOGIN_STYLE } from './login-style';

const SCRIPT_TYPE = 'text/javascript; charset=utf-8';

/** The way into the documentation where it is not open to everybody: for owners, with the password of their account. */
@ApiExcludeController()
@Controller('docs')
export class DocsLoginController {
  constructor(
    private readonly logIn: LogIn,
    private readonly ownSessions: OwnSessions,
    private readonly docsSessions: DocsSessions,
    private readonly http: HttpConfig,
  ) {}

  @Get('login')
  @Public({ limit: 'read' })
  @Header('Content-Type', 'text/html; charset=utf-8')
  page(): string {
    return LOGIN_PAGE;
  }

  @Get('login.css')
  @Public({ limit: 'read' })
  @Header('Content-Type', 'text/css; charset=utf-8')
  style(): string {
    return LOGIN_STYLE;
  }

  @Get('login.js')
  @Public({ limit: 'read' })
  @Header('Content-Type', SCRIPT_TYPE)
  loginScript(): string {
    return LOGIN_SCRIPT;
  }

  @Get('logout.js')
  @Public({ limit: 'read' })
  @Header('Content-Type', SCRIPT_TYPE)
  logoutScript(): string {
    return LOGOUT_SCRIPT;
  }

  @Post('login')
  @HttpCode(204)
  @Public({ limit: 'login' })
  @Audited('session.begin', { atomic: false })
  async login(
    @Body() credentials: LogInRequest,
    @Origin() origin: LoginOrigin,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { accessToken } = await this.logIn.execute(credentials, origin);
    const session = await this.docsSessions.sessionOf(accessToken);
    if (!session) throw invalidCredentials();
    const { id: sessionId, userId, role } = session;
    request.user = { kind: 'user', userId, sessionId, role };
    if (role !== 'owner') {
      await this.ownSessions.logOut(userId, sessionId);
      throw insufficientRole();
    }
    reply.header('Set-Cookie', docsCookie(await this.docsSessions.issue(session), this.http));
  }

  @Post('logout')
  @HttpCode(204)
  @Public({ limit: 'read' })
  @Audited('session.end', { atomic: false })
  async logout(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    reply.header('Set-Cookie', expiredDocsCookie(this.http));
    const session = await this.docsSessions.find(docsTokenOf(request.headers, this.http) ?? '');
    if (!session) throw missingCredentials();
    const { id: sessionId, userId, role } = session;
    request.user = { kind: 'user', userId, sessionId, role };
    await this.ownSessions.logOut(userId, sessionId);
  }
}
