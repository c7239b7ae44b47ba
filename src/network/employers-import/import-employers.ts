import { Injectable } from '@nestjs/common';
import type { OpenAct } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import type { ColumnMeaning } from '../../platform/tables/column-meaning';
import type { Table } from '../../platform/tables/read-table';
import { communeNamed, Communes } from '../../reference';
import { nameKey } from '../name-key';
import { BringPlannedEmployers } from './bring-planned-employers';
import type { EmployerField } from './employer-columns';
import { EmployersImportRepository } from './employers-import.repository';
import { EmployersPlan, type PlannedEmployer } from './employers-plan';
import { type EmployersReport, reportOf } from './employers-report';
import type { Importer } from './importer';
import { lineMark } from './line-mark';
import { type ReadEmployer, readEmployers } from './read-employer-line';
import type { KnownContact, KnownEmployer } from './standing';

export interface EmployersImportOptions {
  /** Reads, compares and reports; keeps nothing. */
  readonly dryRun?: boolean;
  /** The answers to "même employeur ?", by line: true when it is the one we know. */
  readonly answers?: ReadonlyMap<number, boolean>;
}

/** Brings a table of employers in, all of it or nothing, and safe to repeat: the same file again changes nothing. */
@Injectable()
export class ImportEmployers {
  constructor(
    private readonly acts: Acts,
    private readonly communes: Communes,
    private readonly imports: EmployersImportRepository,
    private readonly bringing: BringPlannedEmployers,
  ) {}

  /** `meanings`: what each column of the table is taken for. */
  async execute(
    importer: Importer,
    table: Table,
    meanings: readonly ColumnMeaning<EmployerField>[],
    { dryRun = false, answers = new Map() }: EmployersImportOptions = {},
  ): Promise<EmployersReport> {
    const read = this.read(importer, table, meanings);
    if (dryRun) {
      return reportOf(table, meanings, (await this.plan(importer, read, answers)).lines, { dryRun });
    }
    let lines: readonly PlannedEmployer[] = [];
    await this.acts.perform({ by: importer.actor, name: 'employer.import' }, async (act) => {
      await this.imports.waitTurn(act);
      const plan = await this.plan(importer, read, answers, act.manager);
      await this.bringing.within(act, importer, plan);
      lines = plan.lines;
      return { lines: lines.length };
    });
    return reportOf(table, meanings, lines, { dryRun });
  }

  private read(
    { territoryId }: Importer,
    table: Table,
    meanings: readonly ColumnMeaning<EmployerField>[],
  ): ReadEmployer[] {
    const ports = { communeNamed: (words: string) => communeNamed(this.communes, words) };
    const read = readEmployers(table, meanings, ports);
    return territoryId === null ? read.map(withoutContact) : read;
  }

  private async plan(
    importer: Importer,
    read: readonly ReadEmployer[],
    answers: ReadonlyMap<number, boolean>,
    manager?: OpenAct['manager'],
  ): Promise<EmployersPlan> {
    const sound = read.filter(({ faults }) => faults.length === 0);
    const sirets = sound.flatMap(({ details }) => details.siret ?? []);
    const keys = [...new Set(sound.map(({ details }) => nameKey(details.name)))];
    const known = await this.known(importer, { sirets, keys }, manager);
    const marks = sound.filter(({ details }) => !details.siret).map(lineMark);
    const brought = await this.imports.brought(importer.territoryId, marks, manager);
    const ids = known.map(({ id }) => id);
    return new EmployersPlan(read, {
      known,
      contacts: await this.contacts(importer, ids, manager),
      answers,
      broughtBefore: (mark) => brought.get(mark),
    });
  }

  private async known(
    { everywhere, territoryId }: Importer,
    { sirets, keys }: { sirets: readonly string[]; keys: readonly string[] },
    manager?: OpenAct['manager'],
  ): Promise<KnownEmployer[]> {
    const known = await this.imports.known(sirets, keys, manager);
    const ids = known.map(({ id }) => id);
    const former = await this.imports.formerSirets(ids, manager);
    return known.map((one) => ({
      id: one.id,
      details: one,
      sirets: [...(one.siret ? [one.siret] : []), ...(former.get(one.id) ?? [])],
      reachable: everywhere || one.territoryId === null || one.territoryId === territoryId,
    }));
  }

  private async contacts(
    { territoryId }: Importer,
    employerIds: readonly string[],
    manager?: OpenAct['manager'],
  ): Promise<ReadonlyMap<string, readonly KnownContact[]>> {
    const byEmployer = new Map<string, KnownContact[]>();
    if (territoryId === null) return byEmployer;
    for (const one of await this.imports.contactsAt(employerIds, territoryId, manager)) {
      const { id, name, role, email, phone, retiredAt, employerId } = one;
      const contact = { id, name, role, email, phone, retired: retiredAt !== null };
      byEmployer.set(employerId, [...(byEmployer.get(employerId) ?? []), contact]);
    }
    return byEmployer;
  }
}

/** People at employers are kept by a territory: whoever works in none brings nobody. */
function withoutContact(read: ReadEmployer): ReadEmployer {
  if (!read.contact) return read;
  const reason = 'L’interlocuteur n’est pas repris : dites pour quel coach avec --for et son adresse e-mail.';
  const remark = { line: read.line, column: null, text: read.contact.name, reason };
  return { ...read, contact: null, leftOut: [...read.leftOut, remark] };
}
