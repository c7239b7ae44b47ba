import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import type { Viewer } from '../../identity';
import { InteractionNotFound } from '../network.errors';
import { EmployerTask } from './employer-task.entity';
import { EmployerTaskStep } from './employer-task-step.entity';
import { InteractionAnnulment } from './interaction-annulment.entity';
import { InteractionPerson } from './interaction-person.entity';
import { InteractionReview } from './interaction-review.entity';
import { InteractionVersion } from './interaction-version.entity';
import { Interaction } from './interaction.entity';

/** A line of the log with everything that was written at once. */
export interface NewInteraction {
  readonly interaction: Interaction;
  readonly people: readonly InteractionPerson[];
  readonly tasks: readonly EmployerTask[];
}

/** The contact log. A viewer reaches the lines of her territory. */
@Injectable()
export class InteractionsRepository {
  constructor(private readonly source: DataSource) {}

  async add({ interaction, people, tasks }: NewInteraction, manager: EntityManager): Promise<void> {
    await manager.insert(Interaction, interaction);
    if (people.length > 0) await manager.insert(InteractionPerson, [...people]);
    if (tasks.length > 0) await manager.insert(EmployerTask, [...tasks]);
  }

  async addTask(task: EmployerTask, manager: EntityManager): Promise<void> {
    await manager.insert(EmployerTask, task);
  }

  /** @throws InteractionNotFound when absent, or kept by another territory */
  async visibleTo(
    viewer: Viewer,
    id: string,
    manager: EntityManager = this.source.manager,
  ): Promise<Interaction> {
    const where = { id, territoryId: viewer.territoryId ?? NOWHERE };
    const interaction = await manager.findOneBy(Interaction, where);
    if (!interaction) throw new InteractionNotFound();
    return interaction;
  }

  /** Those of these ids that the viewer reaches, in no particular order. */
  async some(viewer: Viewer, ids: readonly string[]): Promise<Interaction[]> {
    if (ids.length === 0) return [];
    return this.source.manager.findBy(Interaction, {
      id: In([...ids]),
      territoryId: viewer.territoryId ?? NOWHERE,
    });
  }

  /** People tied to these lines and not taken out since. */
  async peopleOf(
    interactionIds: readonly string[],
    manager: EntityManager = this.source.manager,
  ): Promise<InteractionPerson[]> {
    if (interactionIds.length === 0) return [];
    const where = { interactionId: In([...interactionIds]), removedAt: IsNull() };
    return manager.find(InteractionPerson, { where, order: { at: 'ASC', id: 'ASC' } });
  }

  /** The oldest first. */
  async tasksOf(interactionIds: readonly string[]): Promise<EmployerTask[]> {
    if (interactionIds.length === 0) return [];
    const where = { interactionId: In([...interactionIds]) };
    return this.source.manager.find(EmployerTask, { where, order: { at: 'ASC', kind: 'DESC', id: 'ASC' } });
  }

  /** The oldest first. */
  async stepsOf(taskIds: readonly string[]): Promise<EmployerTaskStep[]> {
    if (taskIds.length === 0) return [];
    const where = { employerTaskId: In([...taskIds]) };
    return this.source.manager.find(EmployerTaskStep, { where, order: { at: 'ASC', id: 'ASC' } });
  }

  /** The oldest first. */
  async reviewsOf(interactionIds: readonly string[]): Promise<InteractionReview[]> {
    if (interactionIds.length === 0) return [];
    const where = { interactionId: In([...interactionIds]) };
    return this.source.manager.find(InteractionReview, { where, order: { at: 'ASC', id: 'ASC' } });
  }

  /** The oldest first. */
  async versionsOf(interactionIds: readonly string[]): Promise<InteractionVersion[]> {
    if (interactionIds.length === 0) return [];
    const where = { interactionId: In([...interactionIds]) };
    return this.source.manager.find(InteractionVersion, { where, order: { at: 'ASC', id: 'ASC' } });
  }

  async annulmentsOf(
    interactionIds: readonly string[],
    manager: EntityManager = this.source.manager,
  ): Promise<InteractionAnnulment[]> {
    if (interactionIds.length === 0) return [];
    return manager.findBy(InteractionAnnulment, { interactionId: In([...interactionIds]) });
  }
}

/** The territory of nobody: an admin keeps no network. */
const NOWHERE = '00000000-0000-4000-8000-000000000000';
