import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a search may look at is bounded before it is ranked. One post in 32 has its lexemes a second time, as those of a sample: where so
 * many posts match that the sample holds enough of them, the others are not asked. The planner would rather read posts one by one until
 * it has so many where it takes lexemes for frequent, which lasts where it is wrong: nothing but the index is left to it.
 */
const SEARCHES = `
  CREATE FUNCTION posts_with_lexemes(sampled tsquery, query tsquery, most integer) RETURNS SETOF posts LANGUAGE plpgsql STABLE
    SET enable_seqscan = off SET enable_indexscan = off SET jit = off AS $$
  BEGIN
    IF (SELECT count(*) FROM (SELECT FROM posts WHERE lexemes @@ sampled LIMIT most) AS matching) = most THEN
      RETURN QUERY SELECT * FROM posts WHERE lexemes @@ sampled LIMIT most;
    ELSE
      RETURN QUERY SELECT * FROM posts WHERE lexemes @@ query LIMIT most;
    END IF;
  END $$;

  CREATE FUNCTION posts_spelled_like(of_site uuid, wanted text, most integer) RETURNS SETOF posts LANGUAGE plpgsql STABLE
    SET enable_seqscan = off SET enable_indexscan = off SET jit = off AS $$
  BEGIN
    RETURN QUERY SELECT * FROM posts
      WHERE site_id = of_site AND wanted <% (title || ' ' || coalesce(keyphrase, '')) LIMIT most;
  END $$;
`;

/**
 * The index of the sites' own posts. One full-text index finds all that is looked for: its lexemes are the terms of names and texts and
 * the bands of signatures, each marked with what it is and whose, so that a search walks through one site's entries alone. Long columns
 * are kept out of the rows, which keeps these close together where many are looked at.
 */
export class CreatePosts1764700000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS btree_gin;

      CREATE TABLE posts (
        site_id uuid NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
        external_id text COLLATE "C" NOT NULL,
        fingerprint text NOT NULL,
        url text NOT NULL,
        title text NOT NULL,
        keyphrase text,
        language text NOT NULL,
        content text NOT NULL,
        meta_description text,
        slug text,
        content_type text NOT NULL CHECK (content_type IN ('post', 'page', 'product')),
        published_at timestamptz,
        updated_at timestamptz NOT NULL,
        text text NOT NULL,
        word_count integer NOT NULL,
        name_terms text NOT NULL,
        terms text NOT NULL,
        signature bytea NOT NULL,
        links text NOT NULL,
        lexemes tsvector NOT NULL,
        PRIMARY KEY (site_id, external_id)
      ) WITH (toast_tuple_target = 512);
      -- Packing them takes longer than writing them as they are.
      ALTER TABLE posts ALTER text SET STORAGE EXTERNAL, ALTER terms SET STORAGE EXTERNAL, ALTER lexemes SET STORAGE EXTERNAL;
      CREATE INDEX posts_by_lexeme ON posts USING gin (lexemes) WITH (gin_pending_list_limit = 1024);
      CREATE INDEX posts_by_spelling ON posts
        USING gin (site_id, (title || ' ' || coalesce(keyphrase, '')) gin_trgm_ops) WITH (gin_pending_list_limit = 1024);

      CREATE TABLE post_counts (
        site_id uuid PRIMARY KEY REFERENCES sites (id) ON DELETE CASCADE,
        posts integer NOT NULL CHECK (posts >= 0)
      );
      ${SEARCHES}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE post_counts;
      DROP FUNCTION posts_spelled_like;
      DROP FUNCTION posts_with_lexemes;
      DROP TABLE posts;
      DROP EXTENSION btree_gin;
      DROP EXTENSION pg_trgm;
    `);
  }
}
