import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import type { Viewer } from '../../identity';
import { ContactNotFound } from '../network.errors';
import { EmployerContact } from './employer-contact.entity';

/** People at employers. A viewer reaches those of her territory. */
@Injectable()
export class ContactsRepository {
  constructor(private readonly source: DataSource) {}

  /** @throws ContactNotFound when absent, retired, of another employer, or kept by another territory */
  async visibleTo(
    viewer: Viewer,
    employerId: string,
    id: string,
    manager: EntityManager = this.source.manager,
  ): Promise<EmployerContact> {
    const where = { id, employerId, territoryId: viewer.territoryId ?? NOWHERE, retiredAt: IsNull() };
    const contact = await manager.findOneBy(EmployerContact, where);
    if (!contact) throw new ContactNotFound();
    return contact;
  }

  /** Those who have not left, the first known first. */
  of(viewer: Viewer, employerId: string): Promise<EmployerContact[]> {
    const where = { employerId, territoryId: viewer.territoryId ?? NOWHERE, retiredAt: IsNull() };
    return this.source.manager.find(EmployerContact, { where, order: { at: 'ASC', id: 'ASC' } });
  }

  /** Those of every employer who have not left. */
  within(viewer: Viewer): Promise<EmployerContact[]> {
    const where = { territoryId: viewer.territoryId ?? NOWHERE, retiredAt: IsNull() };
    return this.source.manager.find(EmployerContact, { where, order: { at: 'ASC', id: 'ASC' } });
  }

  /** These, whether they left or not, for whoever shows what was sent to them. */
  some(ids: readonly string[]): Promise<EmployerContact[]> {
    return this.source.manager.findBy(EmployerContact, { id: In([...ids]) });
  }

  /** Whoever it is, for a flag written from what left. */
  find(id: string, manager: EntityManager): Promise<EmployerContact | null> {
    return manager.findOneBy(EmployerContact, { id });
  }

  async add(contact: EmployerContact, manager: EntityManager): Promise<void> {
    await manager.insert(EmployerContact, contact);
  }

  async save(contact: EmployerContact, manager: EntityManager): Promise<void> {
    await manager.save(EmployerContact, contact);
  }
}

/** The territory of nobody: an admin keeps no network. */
const NOWHERE = '00000000-0000-4000-8000-000000000000';
