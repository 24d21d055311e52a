import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the queue remembers of its groups, so that they take turns. */
export class CreateJobTurns1764600100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE job_turns (
        queue text NOT NULL,
        group_id text NOT NULL,
        turn integer NOT NULL,
        PRIMARY KEY (queue, group_id)
      )
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE job_turns');
  }
}
