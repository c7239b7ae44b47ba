import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import type { OpenAct } from '../../platform/acts/act';
import { EmployersRepository } from '../employers.repository';
import { ContactsRepository } from './contacts.repository';
import type { EmployerContact } from './employer-contact.entity';

/** Somebody at an employer, as coaches read her or him. */
export interface ContactRow {
  readonly id: string;
  readonly employerId: string;
  readonly name: string;
  readonly role: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly at: Date;
  /** The mail server refused the address for good. */
  readonly emailRefused: boolean;
}

/** People at employers, within the viewer's territory. */
@Injectable()
export class EmployerContacts {
  constructor(
    private readonly employers: EmployersRepository,
    private readonly contacts: ContactsRepository,
  ) {}

  /** Those who have not left. @throws EmployerNotFound */
  async of(viewer: Viewer, employerId: string): Promise<ContactRow[]> {
    await this.employers.visibleTo(viewer, employerId);
    return (await this.contacts.of(viewer, employerId)).map(rowOf);
  }

  /** @throws ContactNotFound when retired, or of another employer or territory */
  async one(viewer: Viewer, employerId: string, id: string): Promise<ContactRow> {
    return rowOf(await this.contacts.visibleTo(viewer, employerId, id));
  }

  /** Everybody of the viewer's territory who has not left. */
  async within(viewer: Viewer): Promise<ContactRow[]> {
    return (await this.contacts.within(viewer)).map(rowOf);
  }

  /** Whoever is still to be written to, for a mail about to leave; null when he left, or his address was refused. */
  async stillReached(id: string, { manager }: Pick<OpenAct, 'manager'>): Promise<ContactRow | null> {
    const contact = await this.contacts.find(id, manager);
    return contact && !contact.retiredAt && !contact.emailRefusedAt ? rowOf(contact) : null;
  }

  /** Names by id, of those who left too: whoever asks has shown that she may read what was sent to them. */
  async namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    return new Map((await this.contacts.some(ids)).map(({ id, name }) => [id, name]));
  }

  /** Where to write to somebody who has not left and whose address was not refused; for whoever carries a mail there. */
  async addressOf(id: string, manager: OpenAct['manager']): Promise<string | null> {
    const contact = await this.contacts.find(id, manager);
    return contact && !contact.retiredAt && !contact.emailRefusedAt ? contact.email : null;
  }

  /** Within an act: the mail server refused this address for good. Said twice, it is kept once. */
  async flagRefusedEmail(id: string, { manager, at }: OpenAct): Promise<void> {
    const contact = await this.contacts.find(id, manager);
    if (!contact || contact.emailRefusedAt !== null) return;
    await this.contacts.save(Object.assign(contact, { emailRefusedAt: at }), manager);
  }
}

function rowOf(contact: EmployerContact): ContactRow {
  const { id, employerId, name, role, email, phone, at, emailRefusedAt } = contact;
  return { id, employerId, name, role, email, phone, at, emailRefused: emailRefusedAt !== null };
}
