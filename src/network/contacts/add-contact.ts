import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { Acts } from '../../platform/acts/acts';
import { Ids } from '../../platform/ids/ids';
import { EmployersRepository } from '../employers.repository';
import { EmployerNotFound } from '../network.errors';
import { type ContactDetails, refuseFaultsInContact } from './contact-details';
import { ContactsRepository } from './contacts.repository';
import { EmployerContact } from './employer-contact.entity';

/** Writes down somebody at an employer. */
@Injectable()
export class AddContact {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly employers: EmployersRepository,
    private readonly contacts: ContactsRepository,
  ) {}

  /** @throws EmployerNotFound, InvalidInput (an address or a number that reaches nobody) */
  async execute(viewer: Viewer, employerId: string, details: ContactDetails): Promise<{ id: string }> {
    const { territoryId } = viewer;
    if (territoryId === null) throw new EmployerNotFound();
    refuseFaultsInContact(details);
    const subject = { type: 'employer', id: employerId };
    return this.acts.perform({ by: viewer.actor, name: 'employer.add-contact', subject }, async (act) => {
      await this.employers.visibleTo(viewer, employerId, act.manager);
      const { name, role = null, email = null, phone = null } = details;
      const id = this.ids.next();
      const contact = Object.assign(new EmployerContact(), {
        id,
        employerId,
        territoryId,
        name,
        role,
        email,
        phone,
        at: act.at,
        by: viewer.accountId,
        emailRefusedAt: null,
        retiredAt: null,
        retiredBy: null,
      });
      await this.contacts.add(contact, act.manager);
      return { id };
    });
  }
}
