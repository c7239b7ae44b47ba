import type { OpeningRow } from '../openings';
import type { CivilDay } from '../platform/clock/civil-day';
import type { Answer, Reason } from './answers/answer-words';
import type { IntroductionAnswer } from './answers/introduction-answer.entity';
import type { IntroductionOrigin } from './introduction.entity';
import type { IntroductionState, Standing } from './introduction-state';
import type { IntroductionFile } from './introductions.repository';

/** A colleague beside what she wrote down or heard. */
export interface NamedAccount {
  readonly id: string;
  readonly name: string;
}

/** One answer, as it was said. */
export interface AnswerView {
  readonly id: string;
  readonly answer: Answer;
  readonly until: CivilDay | null;
  readonly reason: Reason | null;
  readonly at: Date;
  /** Who wrote it down; null when she did so herself. */
  readonly by: NamedAccount | null;
  /** "Dit à ..."; null when she answered herself. */
  readonly saidAloudTo: NamedAccount | null;
  readonly words: string | null;
}

/** One introduction with its whole history. */
export interface IntroductionView {
  readonly id: string;
  readonly participantId: string;
  readonly openingId: string;
  readonly opening: OpeningRow;
  readonly origin: IntroductionOrigin;
  readonly at: Date;
  /** Who proposed it or wrote it down; null when she did so herself. */
  readonly by: NamedAccount | null;
  readonly state: IntroductionState;
  /** Civil day since which it stands so. */
  readonly since: CivilDay;
  /** Newest first; the first one holds. */
  readonly answers: readonly AnswerView[];
  readonly withdrawal: { readonly at: Date; readonly by: NamedAccount | null } | null;
}

type Names = ReadonlyMap<string, string>;

/** Chosen field by field. */
export function viewOf(
  { introduction, answers }: IntroductionFile,
  opening: OpeningRow,
  standing: Standing,
  names: Names,
): IntroductionView {
  const { id, participantId, openingId, origin, at, by, withdrawnAt, withdrawnBy } = introduction;
  return {
    id,
    participantId,
    openingId,
    opening,
    origin,
    at,
    by: named(by, names),
    ...standing,
    answers: answers.map((answer) => answerViewOf(answer, names)).reverse(),
    withdrawal: withdrawnAt && { at: withdrawnAt, by: named(withdrawnBy, names) },
  };
}

/** Every account these files name. */
export function accountsIn(files: readonly IntroductionFile[]): string[] {
  const ids = files.flatMap(({ introduction: { by, withdrawnBy }, answers }) => [
    by,
    withdrawnBy,
    ...answers.flatMap((answer) => [answer.by, answer.saidAloudTo]),
  ]);
  return [...new Set(ids.filter((id) => id !== null))];
}

function answerViewOf(row: IntroductionAnswer, names: Names): AnswerView {
  const { id, answer, until, reason, at, by, saidAloudTo, words } = row;
  return {
    id,
    answer,
    until,
    reason,
    at,
    by: named(by, names),
    saidAloudTo: named(saidAloudTo, names),
    words,
  };
}

function named(id: string | null, names: Names): NamedAccount | null {
  return id === null ? null : { id, name: names.get(id) ?? '' };
}
