import { Injectable } from '@nestjs/common';
import { InvalidInput } from '../../platform/http/field-error';
import type { Viewer } from '../viewer';
import { Colleagues } from './colleagues';

const UNKNOWN = 'Donnez le nom ou l’identifiant d’un collègue de votre territoire.';

/** Who heard something said aloud, and writes it down: "dit à Claire". */
@Injectable()
export class ColleagueTold {
  constructor(private readonly colleagues: Colleagues) {}

  /**
   * The account meant by an id, a name or a first name that one colleague bears; the viewer's when nobody is named.
   * @throws InvalidInput when it is nobody's, or several people's.
   */
  async find(viewer: Viewer, told: string | undefined): Promise<string> {
    if (!told || told === viewer.accountId) return viewer.accountId;
    const colleagues = await this.colleagues.seenBy(viewer);
    const wanted = told.toLocaleLowerCase('fr');
    const among = (says: (name: string) => string) =>
      colleagues.filter(({ name }) => says(name.toLocaleLowerCase('fr')) === wanted);
    const found =
      colleagues.find(({ id }) => id === told) ??
      onlyOne(among((name) => name)) ??
      onlyOne(among((name) => name.split(' ')[0]!));
    if (!found) throw new InvalidInput([{ field: 'saidAloudTo', message: UNKNOWN }]);
    return found.id;
  }
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}
