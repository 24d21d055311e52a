import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('login_failures')
export class LoginFailureEntity {
  @PrimaryColumn('text')
  subject!: string;

  @Column('integer')
  failures!: number;

  @Column('timestamptz', { name: 'last_failed_at' })
  lastFailedAt!: Date;

  @Column('timestamptz', { name: 'locked_until', nullable: true })
  lockedUntil!: Date | null;
}
