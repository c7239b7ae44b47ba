import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  type Collection,
  type IndexingAct,
  type Relevance,
  relevanceBy,
  type SearchState,
  type WordDocument,
  WordSearch,
  WORTH,
} from './word-search';
import { markOf } from './word-mark';
import { WordSynonyms } from './word-synonyms';
import { plainForm, wordsIn, wordsOf } from './words-of';

const LOOK_ALIKES = 3;
const SHORTEST_VOCABULARY_WORD = 3;
const MOST_BEGUN = 30;

/**
 * PostgreSQL as the engine: typing slips are corrected against the vocabulary of the titles
 * (trigrams), then French full text finds the documents.
 */
@Injectable()
export class PostgresWordSearch extends WordSearch {
  readonly engine = 'postgres';
  readonly degraded = false;
  readonly home = this;

  constructor(
    private readonly source: DataSource,
    private readonly synonyms: WordSynonyms,
  ) {
    super();
  }

  async begin(): Promise<void> {}

  async put(
    collection: Collection,
    documents: readonly WordDocument[],
    { manager }: Pick<IndexingAct, 'manager'>,
  ): Promise<void> {
    if (documents.length === 0) return;
    // In the order of their ids, so that two who write the same ones wait for each other and never in a ring.
    const ordered = [...documents].sort((one, other) => (one.id < other.id ? -1 : 1));
    await manager.query(PUT_DOCUMENTS, [
      collection,
      ordered.map(({ id }) => id),
      ordered.map(({ title }) => title),
      ordered.map(({ alsoCalled }) => alsoCalled),
      ordered.map(({ body }) => body),
      ordered.map(markOf),
    ]);
    const vocabulary = new Set(
      documents.flatMap(({ title, alsoCalled }) => wordsIn(`${title} ${alsoCalled}`)),
    );
    const words = [...vocabulary].filter((word) => word.length >= SHORTEST_VOCABULARY_WORD).sort();
    await manager.query(PUT_WORDS, [collection, words]);
  }

  async remove(
    collection: Collection,
    ids: readonly string[],
    { manager }: Pick<IndexingAct, 'manager'>,
  ): Promise<void> {
    await manager.query('DELETE FROM search_document WHERE collection = $1 AND id = ANY($2::text[])', [
      collection,
      ids,
    ]);
  }

  async relevance(collection: Collection, words: string, limit: number): Promise<Relevance> {
    return this.found(collection, await this.formsOf(collection, wordsOf(words)), limit);
  }

  async beginning(collection: Collection, typed: string, limit: number): Promise<Relevance> {
    const asked = wordsOf(typed);
    const forms = await this.formsOf(collection, asked);
    const last = asked.at(-1);
    if (last === undefined) return this.found(collection, [], limit);
    const begun = await this.source.query<{ word: string }[]>(BEGUN_WORDS, [collection, last]);
    const unfinished = [forms.pop()!, `${last}:*`, ...begun.map(({ word }) => word)];
    return this.found(collection, [...forms, unfinished.join(' | ')], limit);
  }

  private async found(collection: Collection, forms: readonly string[], limit: number): Promise<Relevance> {
    if (forms.length === 0) return relevanceBy(this.engine, [], limit);
    const rows = await this.source.query<{ id: string; relevance: number }[]>(RELEVANCE, [
      collection,
      forms,
      limit,
    ]);
    return relevanceBy(
      this.engine,
      rows.map(({ id, relevance }) => [id, Number(relevance)] as const),
      limit,
    );
  }

  /** Words are written in the act that changes them: this engine is never late, and never differs. */
  async state(): Promise<SearchState> {
    return { engine: this.engine, status: 'up', lagSeconds: 0, drift: 0 };
  }

  /** For each asked word, the forms to look for, as one `a | b | c` full-text expression. */
  private async formsOf(collection: Collection, asked: readonly string[]): Promise<string[]> {
    if (asked.length === 0) return [];
    const near = await this.source.query<{ asked: string; word: string }[]>(LOOK_ALIKE_WORDS, [
      collection,
      asked,
    ]);
    const synonyms = this.synonyms.current();
    return asked.map((word) => {
      const alike = near.filter((row) => row.asked === word).map((row) => row.word);
      return [...new Set([word, ...alike, ...(synonyms.get(plainForm(word)) ?? [])])].join(' | ');
    });
  }
}

const PUT_DOCUMENTS = `
  INSERT INTO search_document (collection, id, words, mark)
  SELECT $1, d.id,
    setweight(to_tsvector('entremise_french', d.title), 'A')
    || setweight(to_tsvector('entremise_french', d.also), 'B')
    || setweight(to_tsvector('entremise_french', d.body), 'D'),
    d.mark
  FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) AS d (id, title, also, body, mark)
  ON CONFLICT (collection, id) DO UPDATE SET words = excluded.words, mark = excluded.mark
  WHERE (search_document.words, search_document.mark) IS DISTINCT FROM (excluded.words, excluded.mark)`;

/** Stale words wait to be taken away by a rebuild: who still needs one says so. */
const PUT_WORDS = `
  INSERT INTO search_word (collection, word) SELECT $1, unnest($2::text[])
  ON CONFLICT (collection, word) DO UPDATE SET stale = false WHERE search_word.stale`;

const LOOK_ALIKE_WORDS = `
  SELECT a.asked, v.word
  FROM unnest($2::text[]) AS a (asked)
  CROSS JOIN LATERAL (
    SELECT w.word FROM search_word w
    WHERE w.collection = $1 AND w.word % a.asked AND similarity(w.word, a.asked) >= 0.4
    ORDER BY similarity(w.word, a.asked) DESC, w.word LIMIT ${LOOK_ALIKES}
  ) v`;

/** Full words: the dictionary cuts "vendeuse" where "vendeus" does not begin it. */
const BEGUN_WORDS = `
  SELECT word FROM search_word WHERE collection = $1 AND word LIKE $2 || '%' ORDER BY word LIMIT ${MOST_BEGUN}`;

/** Words that the French dictionary leaves out make an empty query: they are not counted. */
const RELEVANCE = `
  WITH asked AS (
    SELECT to_tsquery('entremise_french', form) AS anywhere,
      to_tsquery('entremise_french', regexp_replace(form, '([a-z0-9]+)(:([*]))?', '\\1:A\\3', 'g')) AS in_title,
      to_tsquery('entremise_french', regexp_replace(form, '([a-z0-9]+)(:([*]))?', '\\1:AB\\3', 'g')) AS in_names
    FROM unnest($2::text[]) AS f (form)
    WHERE numnode(to_tsquery('entremise_french', form)) > 0
  )
  SELECT d.id, (sum(CASE WHEN d.words @@ a.in_title THEN ${WORTH.title}
      WHEN d.words @@ a.in_names THEN ${WORTH.alsoCalled}
      ELSE ${WORTH.body} END) / (SELECT count(*) FROM asked))::float8 AS relevance
  FROM asked a JOIN search_document d ON d.collection = $1 AND d.words @@ a.anywhere
  GROUP BY d.id ORDER BY relevance DESC, d.id LIMIT $3`;
