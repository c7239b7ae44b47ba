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
import { factsOf, faultsIn, type InteractionDetails } from './interaction-details';
import { peopleIn, taskRow, tiedRows } from './interaction-parts';
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
    for (const id of peopleIn(details)) await this.people.territoryOf(viewer, id);
  }

  private async write(act: OpenAct, viewer: Viewer, employerId: string, details: InteractionDetails) {
    const { territoryId } = viewer;
    if (territoryId === null) throw new EmployerNotFound();
    await this.employers.visibleTo(viewer, employerId, act.manager);
    const line = { interactionId: this.ids.next(), employerId, at: act.at, by: viewer.accountId };
    const interaction = Object.assign(new Interaction(), {
      id: line.interactionId,
      employerId,
      territoryId,
      ...factsOf(details, this.clock.today()),
      outcome: details.outcome ?? null,
      namesSomebody: (details.named ?? []).length > 0,
      at: act.at,
      by: viewer.accountId,
    });
    const people = [
      ...tiedRows(this.ids, line, 'wishes', details.wishesOf),
      ...tiedRows(this.ids, line, 'named', details.named),
    ];
    const todo = { ...line, territoryId };
    const tasks = [
      ...taskRow(this.ids, todo, 'promise', details.promise),
      ...taskRow(this.ids, todo, 'next_action', details.nextAction),
    ];
    await this.log.add({ interaction, people, tasks }, act.manager);
    act.about({ type: 'interaction', id: interaction.id });
    for (const id of peopleIn(details)) act.about({ type: 'participant', id });
    return { id: interaction.id };
  }
}
