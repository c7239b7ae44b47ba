import { Injectable } from '@nestjs/common';
import { Colleagues, type Viewer } from '../../identity';
import { Acts } from '../../platform/acts/acts';
import { withRequestScope } from '../../platform/acts/request-scope';
import { folded } from '../../platform/search/words-of';
import { InvalidInput } from '../../platform/http/field-error';
import type { ParticipantDetails } from '../participant-details';
import { ParticipantsRepository } from '../participants.repository';
import { StateWishes } from '../state-wishes';
import { WelcomeParticipant } from '../welcome-participant';
import { CaseloadLinesRepository, JustBrought } from './caseload-lines.repository';
import { markOf, type PlannedLine, planOf, type Verdict } from './caseload-plan';
import { CaseloadKnowledge } from './caseload-ports';
import { type CaseloadReport, reportOf } from './caseload-report';
import type { ColumnMeaning } from './column-meaning';
import { type ReadLine, readLines } from './read-line';
import type { CaseloadTable } from './read-table';

export interface CaseloadImportOptions {
  /** Reads, compares and reports; keeps nothing. */
  readonly dryRun?: boolean;
  /** The answers to "même personne ?", by line: true when she is the one we know. */
  readonly answers?: ReadonlyMap<number, boolean>;
  readonly onProgress?: (done: number) => void;
}

/**
 * Brings a coach's table of people in: each line by itself, through what the screens use, and safe to repeat. A line
 * at fault refuses that line alone, with its reasons.
 */
@Injectable()
export class ImportCaseload {
  constructor(
    private readonly acts: Acts,
    private readonly colleagues: Colleagues,
    private readonly knowledge: CaseloadKnowledge,
    private readonly participants: ParticipantsRepository,
    private readonly lines: CaseloadLinesRepository,
    private readonly welcome: WelcomeParticipant,
    private readonly wishes: StateWishes,
  ) {}

  /** `meanings`: what each column of the table is taken for. @throws NotFound for who works in no territory */
  async execute(
    viewer: Viewer,
    table: CaseloadTable,
    meanings: readonly ColumnMeaning[],
    { dryRun = false, answers = new Map(), onProgress }: CaseloadImportOptions = {},
  ): Promise<CaseloadReport> {
    const plan = await this.plan(viewer, table, meanings, answers);
    if (dryRun) return reportOf(table, meanings, plan, { dryRun });
    // Each line is known again by its own mark: the key of the form would give line 12 what line 1 answered.
    const keyless = { requestId: '', actsBegun: 0 };
    const done = await withRequestScope(keyless, () => this.bringAll(viewer, plan, onProgress));
    return reportOf(table, meanings, done, { dryRun });
  }

  private async plan(
    viewer: Viewer,
    table: CaseloadTable,
    meanings: readonly ColumnMeaning[],
    answers: ReadonlyMap<number, boolean>,
  ): Promise<PlannedLine[]> {
    const isHers = await this.coachTest(viewer);
    const read = readLines(table, meanings, await this.knowledge.portsFor(viewer));
    const judged: ReadLine[] = [];
    for (const line of read) judged.push(await this.judged(viewer, line, isHers));
    const known = await this.participants.caseloadOf(viewer);
    const sound = judged.filter(({ faults }) => faults.length === 0);
    const brought = await this.lines.brought(viewer.accountId, sound.map(markOf));
    return planOf(judged, { known, answers, broughtBefore: (mark) => brought.has(mark) });
  }

  /** What a screen would refuse is refused here, in the same words. */
  private async judged(
    viewer: Viewer,
    read: ReadLine,
    isHers: (coach: string) => boolean,
  ): Promise<ReadLine> {
    if (read.faults.length > 0) return read;
    if (read.coach && !isHers(read.coach)) {
      return faulty(read, [`Cette ligne est celle de « ${read.coach} » : chaque coach reprend les siennes.`]);
    }
    try {
      await this.welcome.refuseFaults(viewer, read.details as ParticipantDetails);
      this.wishes.refuseFaults(read.wishes);
      return read;
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      return faulty(
        read,
        error.errors.map(({ message }) => message),
      );
    }
  }

  private async bringAll(
    viewer: Viewer,
    plan: readonly PlannedLine[],
    onProgress?: (done: number) => void,
  ): Promise<PlannedLine[]> {
    const done: PlannedLine[] = [];
    for (const planned of plan) {
      const verdict =
        planned.verdict.kind === 'create' ? await this.bring(viewer, planned.read) : planned.verdict;
      done.push({ ...planned, verdict });
      onProgress?.(done.length);
    }
    return done;
  }

  /** One line, one transaction: her file, her wishes, and what makes the line known again. */
  private async bring(viewer: Viewer, read: ReadLine): Promise<Verdict> {
    try {
      await this.acts.perform({ by: viewer.actor, name: 'participant.import' }, async (act) => {
        const { id } = await this.welcome.within(act, viewer, read.details as ParticipantDetails);
        if (read.wishes.length > 0) await this.wishes.within(act, viewer, id, read.wishes);
        await this.lines.add(act, viewer.accountId, markOf(read), id);
        return { id };
      });
      return { kind: 'create' };
    } catch (error) {
      if (!(error instanceof JustBrought)) throw error;
      return { kind: 'already', reason: 'Déjà reprise par un autre import, au même moment : ligne laissée.' };
    }
  }

  /** A column may say whose person it is, by e-mail address or by name. */
  private async coachTest(viewer: Viewer): Promise<(coach: string) => boolean> {
    const { email } = await this.colleagues.one(viewer, viewer.accountId);
    const own = folded(viewer.name);
    const names = new Set([folded(email), own, own.split(' ')[0]!]);
    return (coach) => names.has(folded(coach)) || folded(coach).startsWith(`${own} `);
  }
}

function faulty(read: ReadLine, reasons: readonly string[]): ReadLine {
  const { line } = read;
  return { ...read, faults: reasons.map((reason) => ({ line, column: null, text: null, reason })) };
}
