import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../identity';
import { EmployersQuery } from '../../../network';
import type { Wish } from '../../../people';
import { Occupations } from '../../../reference';
import type { WishNames } from './wish-words';

/** Finds the titles and names behind the codes and ids that wishes hold. */
@Injectable()
export class NamesForWishes {
  constructor(
    private readonly occupations: Occupations,
    private readonly employers: EmployersQuery,
  ) {}

  async namesFor(viewer: Viewer, wishes: readonly Wish[]): Promise<WishNames> {
    const ids = wishes.flatMap((wish) => (wish.criterion === 'employer' ? [wish.value] : []));
    const found = await Promise.all(ids.map((id) => this.employers.one(viewer, id)));
    const employers = new Map(found.flatMap((one) => (one ? [[one.id, one.brandName ?? one.name]] : [])));
    return {
      occupation: (code) => this.occupations.find(code)?.title ?? code,
      employer: (id) => employers.get(id) ?? 'une entreprise que vous ne suivez pas',
    };
  }
}
