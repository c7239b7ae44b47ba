import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { PeopleQuery } from '../../people';
import type { OpenAct } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { civilDayOf } from '../../platform/clock/civil-day';
import { Clock } from '../../platform/clock/clock';
import { InvalidInput } from '../../platform/http/field-error';
import { Ids } from '../../platform/ids/ids';
import { CorrectionTooLate, InteractionAlreadyAnnulled, InteractionNotFound } from '../network.errors';
import { EmployerTaskStep } from './employer-task-step.entity';
import { factsOf, faultsIn, type InteractionDetails, type TaskDetails } from './interaction-details';
import { type Line, peopleIn, taskRow, tiedRows } from './interaction-parts';
import type { InteractionTie } from './interaction-person.entity';
import { InteractionVersion } from './interaction-version.entity';
import type { EmployerTaskKind } from './interaction-words';
import type { Interaction } from './interaction.entity';
import { InteractionsRepository } from './interactions.repository';
import { standingOf } from './task-standing';

/** Who wrote a line corrects it within the day; what it said before is kept. Later, it is annulled with a reason. */
@Injectable()
export class CorrectInteraction {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly people: PeopleQuery,
    private readonly log: InteractionsRepository,
  ) {}

  /**
   * @param details the whole of it, as it should have been written
   * @throws InteractionNotFound (not hers), CorrectionTooLate, InteractionAlreadyAnnulled, ParticipantNotFound,
   *   InvalidInput
   */
  async execute(viewer: Viewer, id: string, details: InteractionDetails): Promise<{ employerId: string }> {
    const faults = faultsIn(details, this.clock.today());
    if (faults.length > 0) throw new InvalidInput(faults);
    for (const one of peopleIn(details)) await this.people.territoryOf(viewer, one);
    const followed = new Set((await this.people.caseload(viewer)).map((person) => person.id));
    const subject = { type: 'interaction', id };
    return this.acts.perform({ by: viewer.actor, name: 'interaction.correct', subject }, async (act) => {
      const before = await this.correctable(viewer, id, act);
      await this.keepVersion(before, viewer, act);
      const line = { interactionId: id, employerId: before.employerId, at: act.at, by: viewer.accountId };
      await this.retie(line, 'wishes', details.wishesOf, followed, act);
      await this.retie(line, 'named', details.named, followed, act);
      const todo = { ...line, territoryId: before.territoryId };
      await this.retask(todo, 'promise', details.promise, act);
      await this.retask(todo, 'next_action', details.nextAction, act);
      const names = await this.log.peopleOf([id], act.manager);
      const after = Object.assign(before, factsOf(details, this.clock.today()), {
        outcome: details.outcome ?? null,
        namesSomebody: names.some(({ tie }) => tie === 'named'),
      });
      await this.log.save(after, act.manager);
      return { employerId: before.employerId };
    });
  }

  /** @throws InteractionNotFound (somebody else wrote it), CorrectionTooLate */
  refuseUnlessHers(viewer: Viewer, { at, by }: { at: Date; by: { readonly id: string } }): void {
    if (by.id !== viewer.accountId) throw new InteractionNotFound();
    if (civilDayOf(at) !== this.clock.today()) throw new CorrectionTooLate();
  }

  private async correctable(viewer: Viewer, id: string, { manager }: OpenAct): Promise<Interaction> {
    const line = await this.log.held(viewer, id, manager);
    this.refuseUnlessHers(viewer, { at: line.at, by: { id: line.by } });
    if ((await this.log.annulmentsOf([id], manager)).length > 0) throw new InteractionAlreadyAnnulled();
    return line;
  }

  private async keepVersion(line: Interaction, viewer: Viewer, { manager, at }: OpenAct): Promise<void> {
    const { id: interactionId, day, mode, inPerson, decisionMaker, purpose, outcome } = line;
    const said = { interactionId, day, mode, inPerson, decisionMaker, purpose, outcome };
    const signed = { id: this.ids.next(), at, by: viewer.accountId };
    await this.log.addVersion(Object.assign(new InteractionVersion(), said, signed), manager);
  }

  /** Whoever is no longer told is taken out, dated; somebody she does not follow any more is not hers to take out. */
  private async retie(
    line: Line,
    tie: InteractionTie,
    wanted: readonly string[] = [],
    followed: ReadonlySet<string>,
    { manager, at }: OpenAct,
  ): Promise<void> {
    const standing = (await this.log.peopleOf([line.interactionId], manager)).filter(
      (one) => one.tie === tie,
    );
    const gone = standing.filter(
      ({ participantId }) => followed.has(participantId) && !wanted.includes(participantId),
    );
    for (const one of gone) Object.assign(one, { removedAt: at, removedBy: line.by });
    const known = new Set(standing.map(({ participantId }) => participantId));
    const fresh = wanted.filter((id) => !known.has(id));
    await this.log.savePeople([...gone, ...tiedRows(this.ids, line, tie, fresh)], manager);
  }

  /** What was to be done and is told otherwise is given up, and what is told instead stands in its place. */
  private async retask(
    line: Line & { readonly territoryId: string },
    kind: EmployerTaskKind,
    told: TaskDetails | undefined,
    { manager, at }: OpenAct,
  ): Promise<void> {
    const open = await this.openTasks(line.interactionId, kind, manager);
    const same = open.some(({ task, dueOn }) => task.words === told?.words && dueOn === told.dueOn);
    if (same) return;
    const given = open.map(({ task }) =>
      Object.assign(new EmployerTaskStep(), {
        ...{ id: this.ids.next(), employerTaskId: task.id, kind: 'given_up' as const, until: null },
        ...{ at, by: line.by },
      }),
    );
    await this.log.addSteps(given, manager);
    await this.log.addTasks(taskRow(this.ids, line, kind, told), manager);
  }

  private async openTasks(interactionId: string, kind: EmployerTaskKind, manager: OpenAct['manager']) {
    const tasks = (await this.log.tasksOf([interactionId], manager)).filter((task) => task.kind === kind);
    const steps = await this.log.stepsOf(
      tasks.map(({ id }) => id),
      manager,
    );
    return tasks
      .map((task) => {
        const own = steps.filter(({ employerTaskId }) => employerTaskId === task.id);
        return { task, ...standingOf(task.dueOn, own) };
      })
      .filter(({ ended }) => ended === null);
  }
}
