import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { Acts } from '../../platform/acts/acts';
import { ContactsRepository } from './contacts.repository';

/** Somebody left, or is not to be written to any more; what was sent to her or him keeps the name. */
@Injectable()
export class RetireContact {
  constructor(
    private readonly acts: Acts,
    private readonly contacts: ContactsRepository,
  ) {}

  /** @throws ContactNotFound */
  async execute(viewer: Viewer, employerId: string, id: string): Promise<{ id: string }> {
    const subject = { type: 'employer', id: employerId };
    return this.acts.perform({ by: viewer.actor, name: 'employer.retire-contact', subject }, async (act) => {
      const contact = await this.contacts.visibleTo(viewer, employerId, id, act.manager);
      contact.retire(act.at, viewer.accountId);
      await this.contacts.save(contact, act.manager);
      return { id };
    });
  }
}
