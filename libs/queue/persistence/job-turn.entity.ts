import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The turn that a group's newest job of a kind has; of the group `''`, the turn that is being served. */
@Entity('job_turns')
export class JobTurnEntity {
  @PrimaryColumn('text')
  queue!: string;

  @PrimaryColumn('text', { name: 'group_id' })
  groupId!: string;

  @Column('integer')
  turn!: number;
}
