import { Injectable } from '@nestjs/common';
import type { OpenAct } from '../platform/acts/act';
import { Ids } from '../platform/ids/ids';
import { describeEmployer } from './describe-employer';
import { Employer } from './employer.entity';
import type { EmployerDetails } from './employer-details';
import { EmployersRepository } from './employers.repository';
import { Likenesses } from './likenesses';
import { nameKey } from './name-key';

/** What an imported line says of its employer. */
export interface NamedEmployer extends EmployerDetails {
  source: 'france_travail' | 'csv';
  /** The employer it was recognised as before: a changed line is no reason to take it for another. */
  knownAs?: string | null;
}

/**
 * Finds the employer an import names, or adds it. It is the same one only with the same Siret, or
 * when exactly one employer has that name at that place (an agency that imports brought: that name,
 * since the place of its offers is the place of the mission) and neither is known to be another; otherwise a new one
 * is made and the likeness noted for a coach. Nothing is ever merged in silence.
 */
@Injectable()
export class RecogniseEmployer {
  constructor(
    private readonly ids: Ids,
    private readonly employers: EmployersRepository,
    private readonly likenesses: Likenesses,
  ) {}

  /** Within the importer's act, which hands the ids of its batch to `EmployerWords`. @returns the employer's id. */
  async execute(named: NamedEmployer, act: OpenAct): Promise<string> {
    const wanted = describeEmployer(new Employer(), named);
    const known = await this.known(wanted, named.knownAs ?? null, act);
    return known ? known.id : this.add(wanted, named.source, act);
  }

  private async known(wanted: Employer, knownAs: string | null, act: OpenAct): Promise<Employer | null> {
    if (wanted.siret) return this.employers.bySiret(wanted.siret, act.manager);
    const alike = await this.employers.namedLike(nameKey(wanted.name), act.manager);
    const before = alike.find(({ id }) => id === knownAs);
    if (before && !isElsewhere(wanted, before)) return before;
    const same = alike.filter((other) => isTheSame(wanted, other));
    return same.length === 1 ? same[0]! : null;
  }

  private async add(employer: Employer, source: NamedEmployer['source'], act: OpenAct): Promise<string> {
    Object.assign(employer, {
      id: this.ids.next(),
      territoryId: null,
      ownerCoachId: null,
      source,
      createdAt: act.at,
      createdBy: null,
    });
    await this.employers.add(employer, act.manager);
    await this.likenesses.note(employer, act);
    return employer.id;
  }
}

function isTheSame(wanted: Employer, other: Employer): boolean {
  if (wanted.isAgency !== other.isAgency || wanted.market !== other.market) return false;
  if (wanted.naf && other.naf && wanted.naf !== other.naf) return false;
  // An agency a coach wrote down is one branch; the offers do not say which branch they come from.
  if (wanted.isAgency) return other.source !== 'coach';
  return wanted.communeCode !== null && wanted.communeCode === other.communeCode;
}

function isElsewhere(wanted: Employer, other: Employer): boolean {
  return (
    wanted.communeCode !== null && other.communeCode !== null && wanted.communeCode !== other.communeCode
  );
}
