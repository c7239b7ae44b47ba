import type { EmployerAnswer, PresentationItem, Route } from '../disclosure';
import type { OpeningRow } from '../openings';
import type { CivilDay } from '../platform/clock/civil-day';
import type { Answer, Reason } from './answers/answer-words';
import type { IntroductionAnswer } from './answers/introduction-answer.entity';
import type { IntroductionOrigin } from './introduction.entity';
import type { IntroductionState, Standing } from './introduction-state';
import { calledOffAt } from './introduction-progress';
import type { IntroductionFile } from './introductions.repository';
import type { Progress } from './sending/progress.query';

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

/** Her last word on the page. */
export interface ApprovalView {
  readonly id: string;
  /** Null: nothing is to be sent. */
  readonly route: Route | null;
  readonly items: readonly PresentationItem[];
  readonly at: Date;
  readonly by: NamedAccount | null;
  readonly saidAloudTo: NamedAccount | null;
  readonly words: string | null;
  /** It stands on what she gave once for this kind of employer. */
  readonly byStandingYes: boolean;
}

/** Something that was sent, or that she goes by herself. */
export interface SendingView {
  readonly id: string;
  readonly route: Route;
  readonly at: Date;
  readonly by: NamedAccount | null;
  /** To whom; null when nothing left, or when the coach gave the address of the page herself. */
  readonly contact: NamedAccount | null;
  readonly byMail: boolean;
  /** When the mail server refused the address for good. */
  readonly mailRefusedAt: Date | null;
  /** The page; null when nothing left. */
  readonly publicationId: string | null;
  /** Where the employer reads it; null once it was taken back. */
  readonly pageUrl: string | null;
  readonly takenBackAt: Date | null;
}

/** What the employer answered. */
export interface ReplyView {
  readonly id: string;
  readonly answer: EmployerAnswer;
  readonly words: string | null;
  readonly reachable: string | null;
  readonly at: Date;
  /** Who wrote it down; null when he answered on his page. */
  readonly by: NamedAccount | null;
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
  /** Null as long as she said nothing of a page. */
  readonly approval: ApprovalView | null;
  /** Newest first. */
  readonly sendings: readonly SendingView[];
  /** Newest first. */
  readonly replies: readonly ReplyView[];
}

type Names = ReadonlyMap<string, string>;

/** What stands beside the records of an introduction in its view. */
export interface ViewParts {
  readonly opening: OpeningRow;
  readonly standing: Standing;
  readonly progress: Progress;
  /** Of accounts and of people at employers, by id. */
  readonly names: Names;
  readonly urlOf: (publicationId: string) => string;
}

/** Chosen field by field. */
export function viewOf(file: IntroductionFile, parts: ViewParts): IntroductionView {
  const { introduction, answers, sendings, replies } = file;
  const { opening, standing, names, progress } = parts;
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
    approval: approvalViewOf(progress, names),
    sendings: sendings.map((sending) => sendingViewOf(sending, parts)).reverse(),
    replies: replies.map((reply) => replyViewOf(reply, names)).reverse(),
  };
}

/** Every account these files name. */
export function accountsIn(files: readonly IntroductionFile[], progress: Iterable<Progress>): string[] {
  const ids = files.flatMap(({ introduction: { by, withdrawnBy }, answers, sendings, replies }) => [
    by,
    withdrawnBy,
    ...answers.flatMap((answer) => [answer.by, answer.saidAloudTo]),
    ...[...sendings, ...replies].map((line) => line.by),
  ]);
  const ofGrants = [...progress].flatMap(({ grant }) => (grant ? [grant.by, grant.saidAloudTo] : []));
  return [...new Set([...ids, ...ofGrants].filter((id) => id !== null))];
}

function answerViewOf(row: IntroductionAnswer, names: Names): AnswerView {
  const { id, answer, until, reason, at, by, saidAloudTo, words } = row;
  const signed = { by: named(by, names), saidAloudTo: named(saidAloudTo, names) };
  return { id, answer, until, reason, at, words, ...signed };
}

function approvalViewOf({ grant }: Progress, names: Names): ApprovalView | null {
  if (!grant) return null;
  const { id, route, items, at, by, saidAloudTo, words, standingYesId } = grant;
  const signed = { by: named(by, names), saidAloudTo: named(saidAloudTo, names) };
  return { id, route, items, at, words, byStandingYes: standingYesId !== null, ...signed };
}

function sendingViewOf(
  row: IntroductionFile['sendings'][number],
  { names, progress, urlOf }: ViewParts,
): SendingView {
  const { id, route, at, by, contactId, byMail, mailRefusedAt, publicationId } = row;
  const isLast = progress.sendings.at(-1)?.id === id;
  const off = isLast ? calledOffAt(progress) : null;
  const takenBackAt = publicationId === null ? off : (progress.takenBack.get(publicationId) ?? null);
  return {
    id,
    route,
    at,
    by: named(by, names),
    contact: named(contactId, names),
    byMail,
    mailRefusedAt,
    publicationId,
    pageUrl: publicationId !== null && takenBackAt === null ? urlOf(publicationId) : null,
    takenBackAt,
  };
}

function replyViewOf(row: IntroductionFile['replies'][number], names: Names): ReplyView {
  const { id, answer, words, reachable, at, by } = row;
  return { id, answer, words, reachable, at, by: named(by, names) };
}

function named(id: string | null, names: Names): NamedAccount | null {
  return id === null ? null : { id, name: names.get(id) ?? '' };
}
