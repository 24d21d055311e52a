import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { PostType } from '../domain/post';

@Entity('posts')
export class PostEntity {
  @PrimaryColumn('uuid', { name: 'site_id' })
  siteId!: string;

  @PrimaryColumn('text', { name: 'external_id', collation: 'C' })
  externalId!: string;

  /** What has changed when it differs: see `fingerprintOf`. */
  @Column('text')
  fingerprint!: string;

  @Column('text')
  url!: string;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  keyphrase!: string | null;

  @Column('text')
  language!: string;

  @Column('text')
  content!: string;

  @Column('text', { name: 'meta_description', nullable: true })
  metaDescription!: string | null;

  @Column('text', { nullable: true })
  slug!: string | null;

  @Column('text', { name: 'content_type' })
  contentType!: PostType;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('text')
  text!: string;

  @Column('integer', { name: 'word_count' })
  wordCount!: number;

  /** One a line, as all lists here: taking arrays of the database apart is what would last longest of a search. */
  @Column('text', { name: 'name_terms' })
  nameTerms!: string;

  /** How often it stands in the text, a space, the term. */
  @Column('text')
  terms!: string;

  /** Numbers of 32 bits, little-endian. */
  @Column('bytea')
  signature!: Buffer;

  @Column('text')
  links!: string;

  /** What searches find it by: see `lexemesOf`. */
  @Column('tsvector', { select: false })
  lexemes!: string;
}
