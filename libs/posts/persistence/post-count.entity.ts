import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many posts a site has: whoever changes the posts of a site holds its row until that is done. */
@Entity('post_counts')
export class PostCountEntity {
  @PrimaryColumn('uuid', { name: 'site_id' })
  siteId!: string;

  @Column('integer')
  posts!: number;
}
