import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import type { Viewer } from '../../identity';
import { EmployerTaskNotFound, InteractionNotFound } from '../network.errors';
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

  /** The same, and the row held until the transaction ends. @throws InteractionNotFound */
  async held(viewer: Viewer, id: string, manager: EntityManager): Promise<Interaction> {
    await manager.query('SELECT id FROM interaction WHERE id = $1 FOR NO KEY UPDATE', [id]);
    return this.visibleTo(viewer, id, manager);
  }

  /** @throws EmployerTaskNotFound when absent, or kept by another territory */
  async taskVisibleTo(
    viewer: Viewer,
    id: string,
    manager: EntityManager = this.source.manager,
  ): Promise<EmployerTask> {
    const where = { id, territoryId: viewer.territoryId ?? NOWHERE };
    const task = await manager.findOneBy(EmployerTask, where);
    if (!task) throw new EmployerTaskNotFound();
    return task;
  }

  /** The same, and the row held until the transaction ends. @throws EmployerTaskNotFound */
  async heldTask(viewer: Viewer, id: string, manager: EntityManager): Promise<EmployerTask> {
    await manager.query('SELECT id FROM employer_task WHERE id = $1 FOR NO KEY UPDATE', [id]);
    return this.taskVisibleTo(viewer, id, manager);
  }

  async save(interaction: Interaction, manager: EntityManager): Promise<void> {
    await manager.save(Interaction, interaction);
  }

  async savePeople(people: readonly InteractionPerson[], manager: EntityManager): Promise<void> {
    if (people.length > 0) await manager.save(InteractionPerson, [...people]);
  }

  async addTasks(tasks: readonly EmployerTask[], manager: EntityManager): Promise<void> {
    if (tasks.length > 0) await manager.insert(EmployerTask, [...tasks]);
  }

  async addSteps(steps: readonly EmployerTaskStep[], manager: EntityManager): Promise<void> {
    if (steps.length > 0) await manager.insert(EmployerTaskStep, [...steps]);
  }

  async addReviews(reviews: readonly InteractionReview[], manager: EntityManager): Promise<void> {
    if (reviews.length > 0) await manager.insert(InteractionReview, [...reviews]);
  }

  async addVersion(version: InteractionVersion, manager: EntityManager): Promise<void> {
    await manager.insert(InteractionVersion, version);
  }

  async addAnnulment(annulment: InteractionAnnulment, manager: EntityManager): Promise<void> {
    await manager.insert(InteractionAnnulment, annulment);
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
  async tasksOf(
    interactionIds: readonly string[],
    manager: EntityManager = this.source.manager,
  ): Promise<EmployerTask[]> {
    if (interactionIds.length === 0) return [];
    const where = { interactionId: In([...interactionIds]) };
    return manager.find(EmployerTask, { where, order: { at: 'ASC', kind: 'DESC', id: 'ASC' } });
  }

  /** The oldest first. */
  async stepsOf(
    taskIds: readonly string[],
    manager: EntityManager = this.source.manager,
  ): Promise<EmployerTaskStep[]> {
    if (taskIds.length === 0) return [];
    const where = { employerTaskId: In([...taskIds]) };
    return manager.find(EmployerTaskStep, { where, order: { at: 'ASC', id: 'ASC' } });
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
