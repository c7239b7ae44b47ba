import { Injectable } from '@nestjs/common';
import type { OpenAct } from '../../platform/acts/act';
import { Ids } from '../../platform/ids/ids';
import { BringEmployers } from '../bring-employers';
import type { ContactDetails } from '../contacts/contact-details';
import { EmployerContact } from '../contacts/employer-contact.entity';
import { completeEmployer } from '../describe-employer';
import type { EmployerDetails } from '../employer-details';
import { EmployerWords } from '../employer-words';
import { EmployersRepository } from '../employers.repository';
import { Likenesses } from '../likenesses';
import { EmployersImportRepository } from './employers-import.repository';
import type { EmployersPlan } from './employers-plan';
import type { Importer } from './importer';
import { lineMark } from './line-mark';
import type { Standing } from './standing';

/** Writes what a plan of employers says, within the act of the import. */
@Injectable()
export class BringPlannedEmployers {
  constructor(
    private readonly ids: Ids,
    private readonly bringing: BringEmployers,
    private readonly employers: EmployersRepository,
    private readonly imports: EmployersImportRepository,
    private readonly likenesses: Likenesses,
    private readonly words: EmployerWords,
  ) {}

  async within(act: OpenAct, importer: Importer, { lines }: EmployersPlan): Promise<void> {
    const spoken = [...new Set(lines.flatMap(({ standing }) => standing ?? []))];
    const fresh = spoken.filter(({ id }) => id === null);
    const known = spoken.filter(({ id }) => id !== null);
    await this.create(act, importer, fresh);
    await this.complete(act, known);
    await this.meet(act, importer, spoken);
    for (const { id } of spoken.filter((one) => fresh.includes(one) || isChanged(one))) {
      act.about({ type: 'employer', id: id! });
    }
    const marks = lines.flatMap(({ read, standing }) =>
      standing && !read.details.siret ? [{ mark: lineMark(read), employerId: standing.id! }] : [],
    );
    await this.imports.remember(importer.territoryId, marks, act);
  }

  private async create(act: OpenAct, importer: Importer, fresh: readonly Standing[]): Promise<void> {
    for (const standing of fresh) standing.id = this.ids.next();
    const { territoryId, ownerCoachId } = importer;
    await this.bringing.within(
      act,
      fresh.map(({ id, details }) => ({
        id: id!,
        details: details as EmployerDetails,
        territoryId,
        ownerCoachId,
      })),
    );
    const apart = fresh.flatMap(({ id, apartFrom }) => apartFrom.map((other) => [id!, other.id!] as const));
    for (const [one, other] of apart) await this.likenesses.settle(one, other, 'different', act);
  }

  private async complete(act: OpenAct, known: readonly Standing[]): Promise<void> {
    const changed = known.filter(({ additions }) => Object.keys(additions).length > 0);
    const byId = new Map(changed.map((one) => [one.id!, one]));
    const employers = await this.employers.byIds([...byId.keys()], act.manager);
    for (const employer of employers) completeEmployer(employer, byId.get(employer.id)!.additions);
    await this.imports.saveEmployers(employers, act);
    await this.words.index([...byId.keys()], act);
  }

  private async meet(act: OpenAct, importer: Importer, spoken: readonly Standing[]): Promise<void> {
    const { territoryId, accountId: by } = importer;
    if (territoryId === null) return;
    const fresh = spoken.flatMap(({ id, newContacts }) =>
      newContacts.map((contact) => this.contact(id!, territoryId, contact, { at: act.at, by })),
    );
    const more = new Map(spoken.flatMap(({ moreOfContacts }) => [...moreOfContacts]));
    const ids = spoken.filter(({ moreOfContacts }) => moreOfContacts.size > 0).map(({ id }) => id!);
    const known = await this.imports.contactsAt(ids, territoryId, act.manager);
    const changed = known.filter(({ id }) => more.has(id));
    for (const contact of changed) Object.assign(contact, more.get(contact.id));
    await this.imports.saveContacts([...fresh, ...changed], act);
  }

  private contact(
    employerId: string,
    territoryId: string,
    { name, role, email, phone }: ContactDetails,
    { at, by }: { at: Date; by: string | null },
  ): EmployerContact {
    const never = { emailRefusedAt: null, retiredAt: null, retiredBy: null };
    const said = { role: role ?? null, email: email ?? null, phone: phone ?? null };
    return Object.assign(
      new EmployerContact(),
      { id: this.ids.next(), employerId, territoryId, name, at, by },
      said,
      never,
    );
  }
}

function isChanged({ additions, newContacts, moreOfContacts }: Standing): boolean {
  return Object.keys(additions).length > 0 || newContacts.length > 0 || moreOfContacts.size > 0;
}
