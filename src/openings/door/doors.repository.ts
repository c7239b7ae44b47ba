import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull, MoreThan, Not } from 'typeorm';
import type { Viewer } from '../../identity';
import { EmployerDoor } from './employer-door.entity';
import { EmployerWord } from './employer-word.entity';

/** Doors and what was said there, as the house reads them. */
@Injectable()
export class DoorsRepository {
  constructor(private readonly source: DataSource) {}

  /** The door of somebody at an employer while it opens; null when there is none. */
  standing(employerContactId: string, manager = this.source.manager): Promise<EmployerDoor | null> {
    return manager.findOneBy(EmployerDoor, { employerContactId, linkHash: Not(IsNull()) });
  }

  /** The same by its id, held until the transaction ends: it is not taken back while its mail leaves. */
  held(id: string, manager: EntityManager): Promise<EmployerDoor | null> {
    const where = { id, linkHash: Not(IsNull()) };
    return manager.findOne(EmployerDoor, { where, lock: { mode: 'pessimistic_read' } });
  }

  find(id: string, manager: EntityManager): Promise<EmployerDoor | null> {
    return manager.findOneBy(EmployerDoor, { id });
  }

  ofCode(codeIndex: string, now: Date): Promise<EmployerDoor | null> {
    const where = { codeIndex, codeUntil: MoreThan(now), linkHash: Not(IsNull()) };
    return this.source.manager.findOneBy(EmployerDoor, where);
  }

  hasCode(codeIndex: string, manager: EntityManager): Promise<boolean> {
    return manager.existsBy(EmployerDoor, { codeIndex });
  }

  async add(door: EmployerDoor, manager: EntityManager): Promise<void> {
    await manager.insert(EmployerDoor, door);
  }

  async save(door: EmployerDoor, manager: EntityManager): Promise<void> {
    await manager.save(EmployerDoor, door);
  }

  word(id: string, manager: EntityManager): Promise<EmployerWord | null> {
    return manager.findOneBy(EmployerWord, { id });
  }

  /** Calls asked for in the viewer's territory that nobody made yet, the oldest first. */
  async callsWaiting({ territoryId }: Viewer): Promise<{ word: EmployerWord; door: EmployerDoor }[]> {
    const doors = await this.doorsOf(territoryId);
    const where = { kind: 'call' as const, settledAt: IsNull(), employerDoorId: In([...doors.keys()]) };
    const words = await this.source.manager.find(EmployerWord, { where, order: { rank: 'ASC' } });
    return words.map((word) => ({ word, door: doors.get(word.employerDoorId)! }));
  }

  /** Whether it was settled now; false when it is not there, or was settled before. */
  async settle(id: string, viewer: Viewer, at: Date, manager: EntityManager): Promise<boolean> {
    const doors = await this.doorsOf(viewer.territoryId);
    const where = { id, kind: 'call' as const, employerDoorId: In([...doors.keys()]) };
    if (!(await manager.existsBy(EmployerWord, where))) return false;
    await manager.update(
      EmployerWord,
      { ...where, settledAt: IsNull() },
      { settledAt: at, settledBy: viewer.accountId },
    );
    return true;
  }

  private async doorsOf(territoryId: string | null): Promise<ReadonlyMap<string, EmployerDoor>> {
    if (territoryId === null) return new Map();
    const doors = await this.source.manager.findBy(EmployerDoor, { territoryId });
    return new Map(doors.map((door) => [door.id, door]));
  }
}
