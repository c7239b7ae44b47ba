import { Injectable } from '@nestjs/common';
import type { Asker } from '../../identity';
import { EmployersQuery } from '../../network';
import type { Wish } from '../../people';
import { Communes, Occupations } from '../../reference';
import type { WishNames } from './wish-words';

/** Finds the titles and names behind the codes and ids that wishes hold. */
@Injectable()
export class NamesForWishes {
  constructor(
    private readonly occupations: Occupations,
    private readonly employers: EmployersQuery,
    private readonly communes: Communes,
  ) {}

  async namesFor(asker: Asker, wishes: readonly Wish[]): Promise<WishNames> {
    const ids = wishes.flatMap((wish) => (wish.criterion === 'employer' ? [wish.value] : []));
    const employers = await this.employers.names(asker, ids);
    return {
      occupation: (code) => this.occupations.find(code)?.title ?? code,
      commune: (lat, lon) => this.communes.nearest(lat, lon)?.name ?? null,
      employer: (id) => employers.get(id) ?? 'une entreprise que vous ne suivez pas',
    };
  }
}
