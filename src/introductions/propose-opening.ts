import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity';
import { DisclosureQuery, isImmersion, keptFromPaper } from '../disclosure';
import { HiddenOpenings } from '../matching';
import { OpeningNotFound, PublishedOpeningsQuery } from '../openings';
import { PeopleQuery } from '../people';
import type { OpenAct } from '../platform/acts/act';
import { Acts } from '../platform/acts/acts';
import { Clock } from '../platform/clock/clock';
import type { DomainError } from '../platform/http/domain-error';
import { Ids } from '../platform/ids/ids';
import { beginIntroduction } from './begin-introduction';
import { standingByRecords } from './introduction-state';
import { PaperWouldTell } from './immersion.errors';
import {
  AlreadyProposed,
  EmployerResting,
  HiddenByHerWord,
  OpeningNotOpenAnyMore,
  TooManyProposals,
} from './introductions.errors';
import { type IntroductionFile, IntroductionsRepository } from './introductions.repository';

/** Proposals that may await her choice at once (design/domain.md, "Introduction"). */
export const MOST_PROPOSALS = 3;

export interface ProposedOpening {
  readonly participantId: string;
  readonly openingId: string;
}

/** Proposes an opening to somebody: from then on it is hers to choose. What the law bars today may be proposed. */
@Injectable()
export class ProposeOpening {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly people: PeopleQuery,
    private readonly openings: PublishedOpeningsQuery,
    private readonly hidden: HiddenOpenings,
    private readonly disclosure: DisclosureQuery,
    private readonly introductions: IntroductionsRepository,
  ) {}

  /**
   * @throws ParticipantNotFound, OpeningNotFound, AlreadyProposed, TooManyProposals, OpeningNotOpenAnyMore,
   *   EmployerResting, PaperWouldTell, HiddenByHerWord
   */
  async execute(viewer: Viewer, asked: ProposedOpening): Promise<{ id: string }> {
    const { participantId, openingId } = asked;
    const territoryId = await this.people.territoryOf(viewer, participantId);
    const obstacle = await this.obstacleTo(viewer, asked);
    const waitingUnseen = await this.waitingUnseen(viewer, participantId);
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform({ by: viewer.actor, name: 'introduction.propose', subject }, async (act) => {
      await this.introductions.takeTurn(participantId, act.manager);
      if (await this.introductions.standing(participantId, openingId, act.manager))
        throw new AlreadyProposed();
      // Said here and not before: an act asked for a second time answers what it answered the first time.
      if (obstacle) throw obstacle;
      await this.refuseOneTooMany(participantId, waitingUnseen, act);
      const id = this.ids.next();
      const begun = { id, participantId, openingId, territoryId, origin: 'coach' as const };
      await this.introductions.add(beginIntroduction(begun, act.at, viewer.accountId), act.manager);
      act.about({ type: 'introduction', id });
      return { id };
    });
  }

  /** Why it cannot be proposed; null when it can. @throws OpeningNotFound */
  private async obstacleTo(viewer: Viewer, asked: ProposedOpening): Promise<DomainError | null> {
    const [opening] = await this.openings.byIds(viewer, [asked.openingId]);
    if (!opening) throw new OpeningNotFound();
    if (!opening.published) return new OpeningNotOpenAnyMore();
    if (opening.employer?.resting) return new EmployerResting();
    if (isImmersion(opening) && (await this.paperTells(viewer, asked, opening.employer?.id ?? null)))
      return new PaperWouldTell();
    const hidden = await this.hidden.among(viewer, [asked]);
    return hidden.has(asked) ? new HiddenByHerWord() : null;
  }

  /** Whether she keeps silent, towards this opening, something its convention prints. */
  private async paperTells(viewer: Viewer, asked: ProposedOpening, employerId: string | null) {
    const { participantId, openingId } = asked;
    const silent = await this.disclosure.silenceTowards(viewer, participantId, { openingId, employerId });
    return keptFromPaper(silent).length > 0;
  }

  /** Ids of the introductions that would await her, if the opening were not closed or hidden from her since. */
  private async waitingUnseen(viewer: Viewer, participantId: string): Promise<ReadonlySet<string>> {
    const waiting = this.waiting(await this.introductions.ofPeople([participantId]));
    const hidden = await this.hidden.among(
      viewer,
      waiting.map(({ introduction }) => introduction),
    );
    return new Set([...hidden].map(({ id }) => id));
  }

  private async refuseOneTooMany(
    participantId: string,
    waitingUnseen: ReadonlySet<string>,
    { manager }: OpenAct,
  ): Promise<void> {
    const waiting = this.waiting(await this.introductions.ofPeople([participantId], manager));
    const seen = waiting.filter(({ introduction }) => !waitingUnseen.has(introduction.id));
    if (seen.length >= MOST_PROPOSALS) throw new TooManyProposals();
  }

  private waiting(files: readonly IntroductionFile[]): IntroductionFile[] {
    const today = this.clock.today();
    return files
      .filter(({ introduction }) => introduction.origin === 'coach')
      .filter((file) => standingByRecords(file, today).state === 'awaiting');
  }
}
