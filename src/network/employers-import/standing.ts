import type { ContactDetails } from '../contacts/contact-details';
import type { EmployerDetails } from '../employer-details';
import type { ReadEmployer } from './read-employer-line';
import type { KeptDetails } from './same-employer';

/** An employer of the network, as a table is compared with it. */
export interface KnownEmployer {
  readonly id: string;
  readonly details: KeptDetails & { readonly name: string };
  /** The numbers it is known by: its own, and those of employers that became one with it. */
  readonly sirets: readonly string[];
  /** Whether whoever brings the table may see it. */
  readonly reachable: boolean;
}

/** Somebody at an employer we know; who left stays known, so as not to come back by a table. */
export interface KnownContact {
  readonly id: string | null;
  readonly name: string;
  readonly role?: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly retired: boolean;
}

/** What a table says more of somebody. */
export type MoreOfContact = Partial<Pick<ContactDetails, 'role' | 'email' | 'phone'>>;

/** An employer that lines may speak of: one of the network, or one that a line above brings. */
export class Standing {
  /** What the network will hold; grows as lines complete it. */
  details: KeptDetails & { name: string };
  /** What lines say more of an employer of the network. */
  additions: Partial<EmployerDetails> = {};
  readonly newContacts: ContactDetails[] = [];
  readonly moreOfContacts = new Map<string, MoreOfContact>();
  /** Employers that a coach said are not this one. */
  readonly apartFrom: Standing[] = [];

  private constructor(
    /** Null until it is made. */
    public id: string | null,
    details: KeptDetails & { name: string },
    public contacts: readonly KnownContact[],
    readonly isReachable: boolean,
    readonly spoken: string,
  ) {
    this.details = { ...details };
  }

  static of({ id, details, reachable }: KnownEmployer, contacts: readonly KnownContact[]): Standing {
    return new Standing(id, details, contacts, reachable, details.brandName ?? details.name);
  }

  static new({ line, name, details, contact }: ReadEmployer): Standing {
    const standing = new Standing(null, details, [], true, `${name}, ligne ${line}`);
    if (contact) standing.meet(contact);
    return standing;
  }

  complete(added: Partial<EmployerDetails>): void {
    this.details = { ...this.details, ...added };
    if (this.id !== null) this.additions = { ...this.additions, ...added };
  }

  meet(contact: ContactDetails): void {
    this.newContacts.push(contact);
    const { name, role, email = null, phone = null } = contact;
    this.contacts = [...this.contacts, { id: null, name, role, email, phone, retired: false }];
  }

  knowMoreOf(known: KnownContact, more: MoreOfContact): void {
    if (Object.keys(more).length === 0) return;
    this.contacts = this.contacts.map((one) => (one === known ? { ...one, ...more } : one));
    if (known.id !== null) {
      this.moreOfContacts.set(known.id, { ...this.moreOfContacts.get(known.id), ...more });
      return;
    }
    const place = this.newContacts.findIndex(({ name }) => name === known.name);
    if (place >= 0) this.newContacts[place] = { ...this.newContacts[place]!, ...more };
  }
}
