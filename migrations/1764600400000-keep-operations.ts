import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A repeated request whose first attempt died knows what that one may have made: both carry out the same operation. */
export class KeepOperations1764600400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE idempotency_keys ADD COLUMN operation_id uuid');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE idempotency_keys DROP COLUMN operation_id');
  }
}
