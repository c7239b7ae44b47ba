import { Injectable } from '@nestjs/common';
import type { OpenAct } from '../platform/acts/act';
import { Ids } from '../platform/ids/ids';
import type { Employer } from './employer.entity';
import { EmployerLikeness } from './employer-likeness.entity';
import { areKnownApart } from './employers-import/same-employer';
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
    const pairs = new Set<string>();
    const rows = employers.flatMap((one) => this.between(one, alike.get(one.nameKey) ?? [], act));
    const once = rows.filter(({ employerId, likeId }) => {
      const pair = [employerId, likeId].sort().join();
      return !pairs.has(pair) && pairs.add(pair);
    });
    await this.employers.addLikenesses(once, act.manager);
  }

  /** Says whether two employers are one. A likeness nobody noticed is noted with its verdict. */
  async settle(one: string, other: string, verdict: 'different' | 'same', act: OpenAct): Promise<void> {
    const noticed = await this.employers.likenessOf(one, other, act.manager);
    const likeness =
      noticed ??
      Object.assign(new EmployerLikeness(), { id: this.ids.next(), employerId: one, likeId: other });
    likeness.noticedAt ??= act.at;
    likeness.reason ??= 'same_name';
    const settledBy = act.by.kind === 'account' ? act.by.id : null;
    await this.employers.saveLikeness(
      Object.assign(likeness, { settledAt: act.at, settledBy, verdict }),
      act.manager,
    );
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
