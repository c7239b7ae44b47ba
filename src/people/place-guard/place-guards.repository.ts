import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { type Asker, isHerself } from '../../identity';
import type { OpenAct } from '../../platform/acts/act';
import { Ids } from '../../platform/ids/ids';
import { PlaceConfidant } from './place-confidant.entity';
import { PlaceGuard } from './place-guard.entity';

/** Whose place is kept secret, and from whom. */
@Injectable()
export class PlaceGuardsRepository {
  constructor(
    private readonly source: DataSource,
    private readonly ids: Ids,
  ) {}

  /** Those of these people whose place this asker may not read; her own is never hidden from her. */
  async hiddenFrom(
    asker: Asker,
    participantIds: readonly string[],
    manager: EntityManager = this.source.manager,
  ): Promise<ReadonlySet<string>> {
    if (isHerself(asker) || participantIds.length === 0) return new Set();
    const some = { participantId: In([...participantIds]) };
    const guards = await manager.find(PlaceGuard, { where: some });
    if (guards.length === 0) return new Set();
    const named = await manager.find(PlaceConfidant, {
      where: { ...some, accountId: asker.accountId, withdrawnAt: IsNull() },
    });
    const open = new Set(named.map(({ participantId }) => participantId));
    return new Set(guards.map(({ participantId }) => participantId).filter((id) => !open.has(id)));
  }

  async hides(asker: Asker, participantId: string, manager?: EntityManager): Promise<boolean> {
    return (await this.hiddenFrom(asker, [participantId], manager)).has(participantId);
  }

  async guardOf(
    participantId: string,
    manager: EntityManager = this.source.manager,
  ): Promise<PlaceGuard | null> {
    return manager.findOneBy(PlaceGuard, { participantId });
  }

  /** Named ones, the first first. */
  async confidantsOf(
    participantId: string,
    manager: EntityManager = this.source.manager,
  ): Promise<PlaceConfidant[]> {
    const where = { participantId, withdrawnAt: IsNull() };
    return manager.find(PlaceConfidant, { where, order: { at: 'ASC', id: 'ASC' } });
  }

  async begin(participantId: string, { manager, at, by }: OpenAct): Promise<void> {
    const author = by.kind === 'account' ? by.id : null;
    await manager.insert(PlaceGuard, { participantId, at, by: author });
  }

  async lift(participantId: string, { manager }: OpenAct): Promise<void> {
    await manager.delete(PlaceGuard, { participantId });
  }

  async name(participantId: string, accountId: string, { manager, at, by }: OpenAct): Promise<void> {
    const known = await this.confidantsOf(participantId, manager);
    if (known.some((one) => one.accountId === accountId)) return;
    const author = by.kind === 'account' ? by.id : null;
    const id = this.ids.next();
    await manager.insert(PlaceConfidant, { id, participantId, accountId, at, by: author, withdrawnAt: null });
  }

  async withdraw(participantId: string, accountId: string, { manager, at }: OpenAct): Promise<void> {
    const standing = { participantId, accountId, withdrawnAt: IsNull() };
    await manager.update(PlaceConfidant, standing, { withdrawnAt: at });
  }
}
