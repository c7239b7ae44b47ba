import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { PeopleQuery } from '../../people';
import type { OpenAct } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { Clock } from '../../platform/clock/clock';
import { InvalidInput } from '../../platform/http/field-error';
import { Ids } from '../../platform/ids/ids';
import { EmployersRepository } from '../employers.repository';
import { EmployerNotFound } from '../network.errors';
import { EmployerTask } from './employer-task.entity';
import { factsOf, faultsIn, type InteractionDetails, type TaskDetails } from './interaction-details';
import { InteractionPerson, type InteractionTie } from './interaction-person.entity';
import type { EmployerTaskKind } from './interaction-words';
import { Interaction } from './interaction.entity';
import { InteractionsRepository } from './interactions.repository';

/**
 * Writes down what happened with an employer. Nothing that happened is refused: somebody named before what employers may
 * know was talked over with her is kept, sealed, and asks for that talk (domain.md, fact 8).
 */
@Injectable()
export class LogInteraction {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly people: PeopleQuery,
    private readonly employers: EmployersRepository,
    private readonly log: InteractionsRepository,
  ) {}

  /** @throws EmployerNotFound, ParticipantNotFound (not of the viewer's caseload), InvalidInput */
  async execute(viewer: Viewer, employerId: string, details: InteractionDetails): Promise<{ id: string }> {
    await this.refuseFaults(viewer, details);
    const subject = { type: 'employer', id: employerId };
    return this.acts.perform({ by: viewer.actor, name: 'interaction.log', subject }, (act) =>
      this.write(act, viewer, employerId, details),
    );
  }

  /** The same within the act of whoever writes more at once: a breakfast, with all who came. */
  async within(
    act: OpenAct,
    viewer: Viewer,
    employerId: string,
    details: InteractionDetails,
  ): Promise<{ id: string }> {
    await this.refuseFaults(viewer, details);
    return this.write(act, viewer, employerId, details);
  }

  private async refuseFaults(viewer: Viewer, details: InteractionDetails): Promise<void> {
    const faults = faultsIn(details, this.clock.today());
    if (faults.length > 0) throw new InvalidInput(faults);
    for (const id of new Set([...(details.wishesOf ?? []), ...(details.named ?? [])])) {
      await this.people.territoryOf(viewer, id);
    }
  }

  private async write(act: OpenAct, viewer: Viewer, employerId: string, details: InteractionDetails) {
    const { territoryId } = viewer;
    if (territoryId === null) throw new EmployerNotFound();
    await this.employers.visibleTo(viewer, employerId, act.manager);
    const { wishesOf = [], named = [], promise, nextAction } = details;
    const line = { interactionId: this.ids.next(), employerId, at: act.at, by: viewer.accountId };
    const interaction = Object.assign(new Interaction(), {
      id: line.interactionId,
      employerId,
      territoryId,
      ...factsOf(details, this.clock.today()),
      outcome: details.outcome ?? null,
      namesSomebody: named.length > 0,
      at: act.at,
      by: viewer.accountId,
    });
    const people = [...this.tied(line, 'wishes', wishesOf), ...this.tied(line, 'named', named)];
    const todo = { ...line, territoryId };
    const tasks = [...this.task(todo, 'promise', promise), ...this.task(todo, 'next_action', nextAction)];
    await this.log.add({ interaction, people, tasks }, act.manager);
    act.about({ type: 'interaction', id: interaction.id });
    for (const id of new Set(people.map(({ participantId }) => participantId)))
      act.about({ type: 'participant', id });
    return { id: interaction.id };
  }

  private tied(line: Line, tie: InteractionTie, participantIds: readonly string[]): InteractionPerson[] {
    return [...new Set(participantIds)].map((participantId) =>
      Object.assign(new InteractionPerson(), {
        id: this.ids.next(),
        ...line,
        participantId,
        tie,
        removedAt: null,
        removedBy: null,
      }),
    );
  }

  private task(line: Line & { territoryId: string }, kind: EmployerTaskKind, told?: TaskDetails) {
    if (!told) return [];
    const { words, dueOn } = told;
    return [Object.assign(new EmployerTask(), { id: this.ids.next(), ...line, kind, words, dueOn })];
  }
}

/** What every row of one exchange carries. */
interface Line {
  readonly interactionId: string;
  readonly employerId: string;
  readonly at: Date;
  readonly by: string;
}
