import { Injectable } from '@nestjs/common';
import type { OpenAct } from '../platform/acts/act';
import { Ids } from '../platform/ids/ids';
import type { Employer } from './employer.entity';
import { EmployerLikeness } from './employer-likeness.entity';
import { EmployersRepository } from './employers.repository';

/** Notices employers that may be one, for a coach to settle. Nothing is merged here. */
@Injectable()
export class Likenesses {
  constructor(
    private readonly ids: Ids,
    private readonly employers: EmployersRepository,
  ) {}

  async note(employer: Employer, act: OpenAct): Promise<void> {
    const others = await this.employers.namedLike(employer.nameKey, act.manager);
    await this.employers.addLikenesses(this.between(employer, others, act), act.manager);
  }

  /** The same for many at once, which are kept already. */
  async noteAll(employers: readonly Employer[], act: OpenAct): Promise<void> {
    const keys = [...new Set(employers.map(({ nameKey }) => nameKey))];
    const alike = new Map<string, Employer[]>();
    for (const other of await this.employers.namedLikeAny(keys, act.manager)) {
      const others = alike.get(other.nameKey);
      if (others) others.push(other);
      else alike.set(other.nameKey, [other]);
    }
    const rows = employers.flatMap((one) => this.between(one, alike.get(one.nameKey) ?? [], act));
    await this.employers.addLikenesses(rows, act.manager);
  }

  private between(employer: Employer, others: readonly Employer[], act: OpenAct): EmployerLikeness[] {
    return others
      .filter((other) => other.id !== employer.id && !areKnownApart(employer, other))
      .map((other) =>
        Object.assign(new EmployerLikeness(), {
          id: this.ids.next(),
          employerId: employer.id,
          likeId: other.id,
          reason: 'same_name' as const,
          noticedAt: act.at,
          settledAt: null,
          settledBy: null,
          verdict: null,
        }),
      );
  }
}

/** Two Sirets, or two communes, are two sites: nothing to ask a coach about. */
function areKnownApart(one: Employer, other: Employer): boolean {
  const sirets = one.siret !== null && other.siret !== null && one.siret !== other.siret;
  const communes =
    one.communeCode !== null && other.communeCode !== null && one.communeCode !== other.communeCode;
  return sirets || communes;
}
