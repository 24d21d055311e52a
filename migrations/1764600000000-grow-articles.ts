import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Articles that are followed, retried, ordered in bulk and revised; briefs and checkpoints get the members that came since. */
export class GrowArticles1764600000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE article_batches (
        id uuid PRIMARY KEY,
        site_id uuid NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
        mode text NOT NULL CHECK (mode IN ('live', 'test')),
        article_count integer NOT NULL,
        max_cost_micro_usd bigint,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX article_batches_by_site ON article_batches (site_id, id);

      ALTER TABLE articles
        ADD COLUMN kind text NOT NULL DEFAULT 'article' CHECK (kind IN ('article', 'improvement')),
        ADD COLUMN batch_id uuid REFERENCES article_batches (id) ON DELETE SET NULL,
        ADD COLUMN attempts integer NOT NULL DEFAULT 0,
        ADD COLUMN allowance_micro_usd bigint,
        ADD COLUMN event_count integer NOT NULL DEFAULT 0;
      ALTER TABLE articles ALTER COLUMN kind DROP DEFAULT;
      DROP INDEX articles_by_site;
      CREATE INDEX articles_by_site ON articles (site_id, kind, id);
      CREATE INDEX articles_by_batch ON articles (batch_id, id) WHERE batch_id IS NOT NULL;

      CREATE TABLE article_events (
        article_id uuid NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        sequence integer NOT NULL,
        news jsonb NOT NULL,
        progress jsonb NOT NULL,
        spent jsonb NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (article_id, sequence)
      );

      UPDATE articles
        SET brief = '{
          "brandProfile": {"voice": null, "person": null, "bannedWords": [], "spelling": null},
          "facts": [], "includeFaq": false, "images": 0, "relatedPosts": [], "route": null, "maxCostMicroUsd": null,
          "target": {"noRed": true, "noOrange": true, "readability": null}, "maxRevisions": 3, "draft": null
        }'::jsonb || brief;
      UPDATE articles
        SET result = '{"blocks": "", "faq": [], "jsonLd": [], "images": [], "internalLinks": [], "claims": []}'::jsonb || result
        WHERE result IS NOT NULL;
      UPDATE articles SET seo = '{"stopped": "max_revisions", "unmet": []}'::jsonb || seo WHERE seo IS NOT NULL;
      DELETE FROM article_checkpoints;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE article_events;
      DROP INDEX articles_by_batch;
      DROP INDEX articles_by_site;
      DELETE FROM articles WHERE kind <> 'article';
      ALTER TABLE articles
        DROP COLUMN kind, DROP COLUMN batch_id, DROP COLUMN attempts, DROP COLUMN allowance_micro_usd, DROP COLUMN event_count;
      CREATE INDEX articles_by_site ON articles (site_id, id);
      DROP TABLE article_batches;
      DELETE FROM article_checkpoints;
    `);
  }
}
