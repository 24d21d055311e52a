import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';
import { Events } from '@seoforge/kernel';
import { DataSource } from 'typeorm';

import { eventOf, type AuditEntry, type AuditEvent } from '../domain/audit-event';
import { AuditTrail } from '../ports/audit-trail';
import { AuditEventEntity, toRow } from './audit-event.entity';
import { NoteBuffer } from './note-buffer';

@Injectable()
export class TypeormAuditTrail extends AuditTrail implements OnApplicationShutdown {
  readonly #notes: NoteBuffer;

  constructor(
    private readonly managers: EntityManagers,
    private readonly dataSource: DataSource,
    events: Events,
  ) {
    super();
    this.#notes = new NoteBuffer((noted) => this.#insertOnce(noted), events);
  }

  async record(entry: AuditEntry): Promise<void> {
    await this.managers.current.insert(AuditEventEntity, toRow(eventOf(entry)));
  }

  note(entry: AuditEntry): void {
    this.#notes.add(eventOf(entry));
  }

  onApplicationShutdown(): Promise<void> {
    return this.#notes.flush();
  }

  /** Outside of all transactions. Rows that an attempt has written whose answer was lost are not written again. */
  async #insertOnce(events: readonly AuditEvent[]): Promise<void> {
    await this.dataSource
      .createQueryBuilder()
      .insert()
      .into(AuditEventEntity)
      .values(events.map(toRow))
      .orIgnore()
      .updateEntity(false)
      .execute();
  }
}
