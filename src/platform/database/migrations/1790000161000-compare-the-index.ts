import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Documents carry a mark of their words, by which an index beside the database is compared with it;
 * what that comparison found is kept. Ids are text: an occupation is known by its code.
 */
export class CompareTheIndex1790000161000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE search_document
         ALTER COLUMN id TYPE text COLLATE "C" USING id::text,
         ADD COLUMN mark text NOT NULL DEFAULT ''`,
    );
    await runner.query('ALTER TABLE search_word ADD COLUMN stale boolean NOT NULL DEFAULT false');
    await runner.query(
      `CREATE TABLE "index_comparison" ("collection" text NOT NULL, "compared_at" TIMESTAMP WITH TIME ZONE, "differing" integer NOT NULL, CONSTRAINT "PK_f1f7a8a4f3e84d0c4d3b9a6d5c2" PRIMARY KEY ("collection"))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "index_comparison"');
    await runner.query('ALTER TABLE search_word DROP COLUMN stale');
    await runner.query(`DELETE FROM search_document WHERE collection <> 'openings'`);
    await runner.query(
      'ALTER TABLE search_document DROP COLUMN mark, ALTER COLUMN id TYPE uuid USING id::uuid',
    );
  }
}
