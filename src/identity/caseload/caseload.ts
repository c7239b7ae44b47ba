import { Injectable } from '@nestjs/common';
import type { OpenAct } from '../../platform/acts/act';
import { addDays, type CivilDay } from '../../platform/clock/civil-day';
import { Clock } from '../../platform/clock/clock';
import { NotFound } from '../../platform/http/domain-error';
import { Ids } from '../../platform/ids/ids';
import { AccountsRepository } from '../accounts/accounts.repository';
import { AlreadyFollowed } from '../identity.errors';
import { type Asker, isHerself, type Viewer } from '../viewer';
import { CaseloadAssignment } from './caseload-assignment.entity';
import { CaseloadRepository, type FollowedPerson } from './caseload.repository';

export interface Follower {
  readonly coachId: string;
  /** Colleagues who look after the person today, while the coach is away. */
  readonly coveredBy: readonly string[];
}

/**
 * Who may open whose file. The rule is the same for every role: those one follows, and those one
 * covers for today. A lead or an admin has no file by her function (CNIL SAN-2026-003: rights no
 * wider than the caseload); a lead who also accompanies people has those people.
 */
@Injectable()
export class Caseload {
  constructor(
    private readonly repository: CaseloadRepository,
    private readonly accounts: AccountsRepository,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Ids of the participants whose file this viewer may open today. */
  caseloadOf(viewer: Viewer): Promise<string[]> {
    return this.repository.participantIdsOf(viewer.accountId, this.clock.today());
  }

  /** Who may open whose file today, of the whole house: for what tells nobody of anybody. */
  everybodyFollowed(): Promise<FollowedPerson[]> {
    return this.repository.everybodyFollowed(this.clock.today());
  }

  /** Whether this asker may open this participant's file today: it is hers, or of her caseload. */
  async follows(asker: Asker, participantId: string): Promise<boolean> {
    if (isHerself(asker)) return asker.participantId === participantId;
    return this.repository.follows(asker.accountId, participantId, this.clock.today());
  }

  /** Who follows this person today; `null` when nobody does. */
  async followerOf(participantId: string): Promise<Follower | null> {
    const day = this.clock.today();
    const assignment = await this.repository.assignmentOf(participantId, day);
    if (!assignment) return null;
    const covers = await this.repository.coveringFor(assignment.coachId, day);
    return { coachId: assignment.coachId, coveredBy: covers.map((cover) => cover.coveringCoachId) };
  }

  /**
   * Gives a person her coach, within the act that registers her.
   * @throws AlreadyFollowed when she has one: that is a relay.
   */
  async assign(
    act: OpenAct,
    { coachId, participantId, startsOn = this.clock.today() }: NewAssignment,
  ): Promise<{ assignmentId: string }> {
    if (await this.repository.holdStanding(act.manager, participantId)) throw new AlreadyFollowed();
    return this.begin(act, { coachId, participantId, startsOn });
  }

  /**
   * Gives many people their coach, within the act that registers them all: nobody can follow them yet.
   * @throws NotFound when the coach's account is closed
   */
  async assignAll(
    act: OpenAct,
    coachId: string,
    people: readonly { readonly participantId: string; readonly startsOn: CivilDay }[],
  ): Promise<void> {
    await this.refuseClosed(act, coachId);
    await this.repository.addAll(
      act.manager,
      people.map((one) => this.assignment(act, { coachId, ...one })),
    );
    for (const { participantId } of people) act.about({ type: 'participant', id: participantId });
  }

  /** Passes a person on, within an act: the former coach follows her until the day before. */
  async passOn(
    act: OpenAct,
    { coachId, participantId, startsOn = this.clock.today() }: NewAssignment,
  ): Promise<{ assignmentId: string }> {
    const former = await this.repository.holdStanding(act.manager, participantId);
    if (!former) throw new NotFound();
    await this.repository.end(act.manager, former, addDays(startsOn, -1));
    return this.begin(act, { coachId, participantId, startsOn });
  }

  /** People of this viewer's territory whose coach's account is closed: somebody must take over. Ids only. */
  async toPassOn(viewer: Viewer): Promise<{ coachId: string; participantId: string }[]> {
    if (viewer.role === 'coach') return [];
    const seen = (await this.accounts.seenBy(viewer)).map(({ id }) => id);
    return this.repository.standingOf([...(await this.accounts.closedAmong(seen))]);
  }

  /** How many people each colleague follows until further notice: enough to share the work, and no more. */
  async sizesFor(viewer: Viewer): Promise<Map<string, number>> {
    if (viewer.role === 'coach') return new Map();
    const seen = (await this.accounts.seenBy(viewer)).map(({ id }) => id);
    const sizes = new Map<string, number>();
    for (const { coachId } of await this.repository.standingOf(seen)) {
      sizes.set(coachId, (sizes.get(coachId) ?? 0) + 1);
    }
    return sizes;
  }

  private async begin(act: OpenAct, wanted: Required<NewAssignment>): Promise<{ assignmentId: string }> {
    await this.refuseClosed(act, wanted.coachId);
    const assignment = this.assignment(act, wanted);
    await this.repository.add(act.manager, assignment);
    act.about({ type: 'participant', id: wanted.participantId });
    return { assignmentId: assignment.id };
  }

  private async refuseClosed({ manager }: OpenAct, coachId: string): Promise<void> {
    const coach = await this.accounts.openOfId(coachId, manager);
    if (!coach || coach.role === 'admin') throw new NotFound();
  }

  private assignment(
    act: OpenAct,
    { coachId, participantId, startsOn }: Required<NewAssignment>,
  ): CaseloadAssignment {
    return Object.assign(new CaseloadAssignment(), {
      id: this.ids.next(),
      coachId,
      participantId,
      startsOn,
      endsOn: null,
      by: act.by.kind === 'account' ? act.by.id : null,
      at: act.at,
    });
  }
}

export interface NewAssignment {
  readonly coachId: string;
  readonly participantId: string;
  /** First day; today unless told. */
  readonly startsOn?: CivilDay;
}
