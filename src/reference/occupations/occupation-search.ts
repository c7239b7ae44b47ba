import { singular, wordsIn, wordsOf } from '../../platform/search/words-of';
import { type CloseWord, closestWords } from './closest-words';
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

interface KnownWord {
  /** How much it tells: the rarer, the more. */
  weight: number;
  /** The forms of titles (two per title) that hold it. */
  readonly forms: number[];
}

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
  private readonly words = new Map<string, KnownWord>();
  /** The same words by first letter, which a slip never changes. */
  private readonly byInitial = new Map<string, string[]>();
  private readonly formWeights: number[];

  constructor(private readonly titles: readonly SearchedTitle[]) {
    const forms = titles.flatMap(({ masculine, feminine }) => [
      wordsOfTitle(masculine),
      wordsOfTitle(feminine),
    ]);
    forms.forEach((words, form) => words.forEach((word) => this.learn(word, form)));
    for (const word of this.words.values()) word.weight = Math.log(1 + forms.length / word.forms.length);
    this.formWeights = forms.map((words) => sum(words.map((word) => this.words.get(word)!.weight)));
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

  private learn(word: string, form: number): void {
    const known = this.words.get(word);
    if (known) {
      known.forms.push(form);
      return;
    }
    this.words.set(word, { weight: 0, forms: [form] });
    const initial = this.byInitial.get(word.charAt(0));
    if (initial) initial.push(word);
    else this.byInitial.set(word.charAt(0), [word]);
  }

  private scored(asked: readonly string[]): Map<number, number> {
    const answers = new Map<number, Answer>();
    let total = 0;
    for (const word of asked) {
      const close = closestWords(word, this.byInitial.get(word.charAt(0)) ?? []);
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
  private weightAsked(close: readonly CloseWord[]): number {
    const best = Math.max(0, ...close.map(({ quality }) => quality));
    const weights = close
      .filter(({ quality }) => quality === best)
      .map(({ word }) => this.words.get(word)!.weight);
    return weights.length > 0 ? Math.max(...weights) : Math.log(1 + this.formWeights.length);
  }

  /** For one asked word, the best answer of each form of a title. */
  private answersTo(close: readonly CloseWord[]): Map<number, Answer> {
    const heaviest = this.weightAsked(close);
    const answers = new Map<number, Answer>();
    for (const { word, quality } of close) {
      const { weight, forms } = this.words.get(word)!;
      const answer = { asked: quality * heaviest, own: quality * weight };
      for (const form of forms) {
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
