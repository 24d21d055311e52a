import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EventsModule } from '@seoforge/observability';

import { Denials } from './application/denials';
import { ReadAuditEvents } from './application/read-audit-events';
import { AuditEventEntity } from './persistence/audit-event.entity';
import { TypeormAuditEvents } from './persistence/typeorm-audit-events';
import { TypeormAuditTrail } from './persistence/typeorm-audit-trail';
import { AuditEvents } from './ports/audit-events';
import { AuditTrail } from './ports/audit-trail';

@Module({
  imports: [EventsModule, TypeOrmModule.forFeature([AuditEventEntity])],
  providers: [
    Denials,
    ReadAuditEvents,
    { provide: AuditEvents, useClass: TypeormAuditEvents },
    { provide: AuditTrail, useClass: TypeormAuditTrail },
  ],
  exports: [AuditEvents, AuditTrail, Denials, ReadAuditEvents],
})
export class AuditModule {}
