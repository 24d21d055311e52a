import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What Google counted for one query in the period of its import. */
@Entity('search_queries')
export class SearchQueryEntity {
  @PrimaryColumn('uuid', { name: 'import_id' })
  importId!: string;

  @PrimaryColumn('text')
  query!: string;

  @Column('bigint')
  clicks!: string;

  @Column('bigint')
  impressions!: string;

  @Column('double precision')
  ctr!: number;

  @Column('double precision')
  position!: number;
}
