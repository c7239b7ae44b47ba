import { Injectable } from '@nestjs/common';
import { type SaidLine, WhatWasSaid } from '../../../disclosure';
import type { Herself } from '../../../identity';
import { IntroductionsQuery } from '../../../introductions';
import { listed } from '../../wording/numbers';

/** A page about her that an employer may read now. */
export interface StandingPage {
  readonly introductionId: string;
  /** The line of the register that tells this version. */
  readonly lineId: string;
  /** The employer, or the offer when it names none. */
  readonly whom: string;
  readonly offer: string;
  readonly openingId: string;
  readonly since: Date;
  /** When he first opened this version; null as long as he did not. */
  readonly openedAt: Date | null;
  /** Whether a mail that carries it has left. */
  readonly mailed: boolean;
  readonly words: readonly string[];
}

/** The pages about her that employers may read, and what a word of hers does to them. */
@Injectable()
export class HerPages {
  constructor(
    private readonly said: WhatWasSaid,
    private readonly introductions: IntroductionsQuery,
  ) {}

  /** Newest first. */
  async standing(her: Herself): Promise<StandingPage[]> {
    const [lines, introductions] = await Promise.all([
      this.said.of(her, her.participantId),
      this.introductions.ofPerson(her, her.participantId),
    ]);
    const pages = lines.filter(({ channel, takenBackAt }) => channel === 'page' && takenBackAt === null);
    const latest = pages.filter(
      (line, place) => pages.findIndex((one) => one.introductionId === line.introductionId) === place,
    );
    return latest.flatMap((line) => {
      const introduction = introductions.find(({ id }) => id === line.introductionId);
      return introduction ? [pageOf(line, introduction, lines)] : [];
    });
  }

  /** Does something, and tells in sentences what employers no longer read because of it. */
  async stoppedBy(her: Herself, act: () => Promise<unknown>): Promise<string> {
    const before = await this.standing(her);
    await act();
    const after = await this.standing(her);
    return whatStopped(before, after);
  }
}

/** What is gone, then what is shorter; nothing when neither is. */
export function whatStopped(before: readonly StandingPage[], after: readonly StandingPage[]): string {
  const now = (one: StandingPage) =>
    after.find(({ introductionId }) => introductionId === one.introductionId);
  const gone = before.filter((one) => !now(one));
  const shorter = before.filter((one) => now(one) && now(one)?.lineId !== one.lineId);
  return [
    gone.length > 0 ? ` Ne s’ouvre plus\u00A0: ${pagesFor(gone)}.` : '',
    shorter.length > 0 ? ` Dit moins de choses\u00A0: ${pagesFor(shorter)}.` : '',
  ].join('');
}

function pagesFor(pages: readonly StandingPage[]): string {
  return listed(pages.map(({ whom }) => `la page pour ${whom}`));
}

function pageOf(
  line: SaidLine,
  { id, opening, openingId }: Awaited<ReturnType<IntroductionsQuery['ofPerson']>>[number],
  lines: readonly SaidLine[],
): StandingPage {
  return {
    introductionId: id,
    lineId: line.id,
    whom: opening.employerName ?? `«\u00A0${opening.title}\u00A0»`,
    offer: opening.title,
    openingId,
    since: line.at,
    openedAt: firstOpened(
      lines.filter(({ introductionId, takenBackAt }) => introductionId === id && takenBackAt === null),
    ),
    mailed: lines.some(({ channel, introductionId }) => channel === 'mail' && introductionId === id),
    words: line.words,
  };
}

/** When any version of the page was first opened: what was read was read. */
function firstOpened(lines: readonly SaidLine[]): Date | null {
  const opened = lines.flatMap(({ openedAt }) => (openedAt ? [openedAt] : []));
  return opened.sort((one, other) => one.getTime() - other.getTime())[0] ?? null;
}
