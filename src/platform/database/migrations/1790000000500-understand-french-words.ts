import type { MigrationInterface, QueryRunner } from 'typeorm';

/** French full text without accents, and the vocabulary that corrects typing slips. */
export class UnderstandFrenchWords1790000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS unaccent');
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await runner.query('CREATE TEXT SEARCH CONFIGURATION entremise_french (COPY = french)');
    await runner.query(
      `ALTER TEXT SEARCH CONFIGURATION entremise_french
       ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem`,
    );
    await runner.query(
      `CREATE TABLE search_document (
         collection text NOT NULL, id uuid NOT NULL, words tsvector NOT NULL, PRIMARY KEY (collection, id))`,
    );
    await runner.query('CREATE INDEX search_document_words ON search_document USING gin (words)');
    await runner.query(
      'CREATE TABLE search_word (collection text NOT NULL, word text NOT NULL, PRIMARY KEY (collection, word))',
    );
    await runner.query('CREATE INDEX search_word_alike ON search_word USING gin (word gin_trgm_ops)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE search_word, search_document');
    await runner.query('DROP TEXT SEARCH CONFIGURATION entremise_french');
  }
}
