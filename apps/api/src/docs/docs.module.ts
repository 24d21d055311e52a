import { Module } from '@nestjs/common';
import { AuditModule } from '@seoforge/audit';
import { AuthModule } from '@seoforge/auth';

import { DocsLoginController } from './docs-login.controller';
import { DocsSessions } from './docs-sessions';

/** The login of the documentation; only where it is for owners. */
@Module({ imports: [AuditModule, AuthModule], controllers: [DocsLoginController], providers: [DocsSessions] })
export class DocsModule {}
