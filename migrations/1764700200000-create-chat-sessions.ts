import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What visitors and the chats of sites have said to each other. */
export class CreateChatSessions1764700200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE chat_sessions (
        id uuid PRIMARY KEY,
        site_id uuid NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
        visitor_hash text,
        language text NOT NULL,
        message_count integer NOT NULL,
        created_at timestamptz NOT NULL,
        last_message_at timestamptz NOT NULL
      );
      CREATE INDEX chat_sessions_by_silence ON chat_sessions (last_message_at);
      CREATE INDEX chat_sessions_by_site ON chat_sessions (site_id);

      CREATE TABLE chat_exchanges (
        session_id uuid NOT NULL REFERENCES chat_sessions (id) ON DELETE CASCADE,
        position integer NOT NULL,
        question text NOT NULL,
        asked_at timestamptz NOT NULL,
        answer text NOT NULL,
        is_answered boolean NOT NULL,
        citations jsonb NOT NULL,
        answered_at timestamptz NOT NULL,
        PRIMARY KEY (session_id, position)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE chat_exchanges; DROP TABLE chat_sessions;');
  }
}
