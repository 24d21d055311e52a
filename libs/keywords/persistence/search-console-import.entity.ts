import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A period of which a site has queries. */
@Entity('search_console_imports')
@Unique('search_console_imports_by_period', ['siteId', 'from', 'to'])
export class SearchConsoleImportEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'site_id' })
  siteId!: string;

  /** `YYYY-MM-DD`. */
  @Column('date', { name: 'period_from' })
  from!: string;

  @Column('date', { name: 'period_to' })
  to!: string;

  @Column('timestamptz', { name: 'imported_at' })
  importedAt!: Date;
}
