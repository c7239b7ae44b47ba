import { wordsIn, wordsOf } from '../../platform/search/words-of';
import { closestWords, singular } from './closest-words';
import type { GenderedTitle } from './occupation';

/** A title, and the ROME code it belongs to. */
export interface SearchedTitle extends GenderedTitle {
  readonly code: string;
}

export interface FoundOccupation {
  readonly code: string;
  /** The title that answered best. */
  readonly title: SearchedTitle;
  /** 0..1: 1 when the text is that title, word for word. */
  readonly score: number;
}

/** Words of a need that say nothing about the occupation. */
const NOT_ABOUT_THE_JOB = new Set(
  'cherche cherchons recherche recherchons recrute recrutons besoin urgent urgence offre offres cdi cdd interim mois temps plein partiel debutant debutante accepte'.split(
    ' ',
  ),
);
const LEAST_SCORE = 0.35;
const MOST_WORDS_ASKED = 8;

interface Answer {
  /** Weight of the asked words this title answers. */
  readonly asked: number;
  /** Weight of the words of the title that were asked. */
  readonly own: number;
}

/**
 * Finds occupations by their titles, in memory: accents, gender, plurals and typing slips are
 * forgiven, an unfinished word counts as begun. Rare words weigh more ("plongeur") than those every
 * other title holds ("agent"). Pure: same titles and same text, same answer.
 */
export class OccupationSearch {
  private readonly vocabulary: string[];
  private readonly weights: number[];
  /** For each word of the vocabulary, the forms of titles (two per title) that hold it. */
  private readonly holders: number[][];
  private readonly formWeights: number[];

  constructor(private readonly titles: readonly SearchedTitle[]) {
    const forms = titles.flatMap(({ masculine, feminine }) => [
      wordsOfTitle(masculine),
      wordsOfTitle(feminine),
    ]);
    const holders = new Map<string, number[]>();
    forms.forEach((words, form) => {
      for (const word of words) {
        const known = holders.get(word);
        if (known) known.push(form);
        else holders.set(word, [form]);
      }
    });
    this.vocabulary = [...holders.keys()];
    this.holders = [...holders.values()];
    this.weights = this.holders.map(({ length }) => Math.log(1 + forms.length / length));
    const weightOf = new Map(this.vocabulary.map((word, index) => [word, this.weights[index]!]));
    this.formWeights = forms.map((words) => sum(words.map((word) => weightOf.get(word)!)));
  }

  /** The occupations that `text` may name, best first, at most `limit`; ties by the shorter title, then by code. */
  suggest(text: string, limit: number): FoundOccupation[] {
    const asked = wordsOf(text)
      .filter((word) => !NOT_ABOUT_THE_JOB.has(word))
      .slice(0, MOST_WORDS_ASKED)
      .map(singular);
    if (asked.length === 0) return [];
    return this.bestPerCode(this.scored(asked)).slice(0, limit);
  }

  private scored(asked: readonly string[]): Map<number, number> {
    const answers = new Map<number, Answer>();
    let total = 0;
    for (const word of asked) {
      const close = closestWords(word, this.vocabulary);
      total += this.weightAsked(close);
      for (const [form, answer] of this.answersTo(close)) {
        const before = answers.get(form) ?? { asked: 0, own: 0 };
        answers.set(form, { asked: before.asked + answer.asked, own: before.own + answer.own });
      }
    }
    const scores = [...answers].map(([form, { asked, own }]): [number, number] => {
      const covered = Math.min(1, own / this.formWeights[form]!);
      return [form, Math.min(1, asked / total) * (0.65 + 0.35 * covered)];
    });
    return new Map(scores.filter(([, score]) => score >= LEAST_SCORE));
  }

  /** An unknown word weighs as much as the rarest: what was asked for was not found. */
  private weightAsked(close: readonly { word: number; quality: number }[]): number {
    const best = Math.max(0, ...close.map(({ quality }) => quality));
    const weights = close.filter(({ quality }) => quality === best).map(({ word }) => this.weights[word]!);
    return weights.length > 0 ? Math.max(...weights) : Math.log(1 + this.formWeights.length);
  }

  /** For one asked word, the best answer of each form of a title. */
  private answersTo(close: readonly { word: number; quality: number }[]): Map<number, Answer> {
    const heaviest = this.weightAsked(close);
    const answers = new Map<number, Answer>();
    for (const { word, quality } of close) {
      const answer = { asked: quality * heaviest, own: quality * this.weights[word]! };
      for (const form of this.holders[word]!) {
        if ((answers.get(form)?.asked ?? 0) < answer.asked) answers.set(form, answer);
      }
    }
    return answers;
  }

  private bestPerCode(scores: ReadonlyMap<number, number>): FoundOccupation[] {
    const best = new Map<string, FoundOccupation>();
    for (const [form, score] of scores) {
      const title = this.titles[form >> 1]!;
      const found = { code: title.code, title, score };
      const known = best.get(title.code);
      if (!known || byRelevance(found, known) < 0) best.set(title.code, found);
    }
    return [...best.values()].sort(byRelevance);
  }
}

function byRelevance(one: FoundOccupation, other: FoundOccupation): number {
  return (
    other.score - one.score ||
    one.title.masculine.length - other.title.masculine.length ||
    compare(one.code, other.code) ||
    compare(one.title.masculine, other.title.masculine)
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Each word of a title once; articles are left out, unless the title is nothing else. */
function wordsOfTitle(title: string): string[] {
  const kept = wordsOf(title);
  return [...new Set((kept.length > 0 ? kept : wordsIn(title)).map(singular))];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
