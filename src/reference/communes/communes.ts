import { Injectable } from '@nestjs/common';
import { wordsIn } from '../../platform/search/words-of';
import { ReferenceRepository } from '../reference.repository';
import type { Commune } from './commune.entity';

const KM_PER_DEGREE = 111.2;
/** About the reach of a town: further away, its name would mislead. */
const NEAR_KM = 5;

/**
 * The communes we hold, in memory: those of the territories and around, not the whole of France. A
 * commune that is not found is unknown, not wrong.
 */
@Injectable()
export class Communes {
  private byInsee: ReadonlyMap<string, Commune> = new Map();
  private named: readonly { readonly key: string; readonly commune: Commune }[] = [];

  constructor(private readonly repository: ReferenceRepository) {}

  async reload(): Promise<void> {
    const communes = await this.repository.communes();
    this.byInsee = new Map(communes.map((commune) => [commune.insee, commune]));
    this.named = communes.map((commune) => ({ key: nameKey(commune.name), commune }));
  }

  ofInsee(code: string): Commune | null {
    return this.byInsee.get(code) ?? null;
  }

  /** A postcode may be shared by several communes, and a town may have several. */
  ofPostcode(postcode: string): readonly Commune[] {
    return [...this.byInsee.values()].filter(({ postcodes }) => postcodes.includes(postcode));
  }

  /** Those of exactly this name, however it is spelt: `ST DENIS LES BOURG`, `Saint-Denis-lès-Bourg`. */
  ofName(name: string): readonly Commune[] {
    const key = nameKey(name);
    return this.named.filter((one) => one.key === key).map(({ commune }) => commune);
  }

  /** The commune a position is in or next to; `null` when no centre we hold is within 5 km. Degrees, WGS 84. */
  nearest(lat: number, lon: number): Commune | null {
    const east = Math.cos((lat * Math.PI) / 180);
    const away = (one: Commune) => Math.hypot(one.lat - lat, (one.lon - lon) * east) * KM_PER_DEGREE;
    const [nearest] = [...this.byInsee.values()].sort((one, other) => away(one) - away(other));
    return nearest && away(nearest) <= NEAR_KM ? nearest : null;
  }

  /** Those whose name, or postcode, begins with what is typed; whole names first. */
  suggest(typed: string, limit: number): readonly Commune[] {
    const key = nameKey(typed);
    if (key === '') return [];
    const begun = this.named.filter(
      (one) => one.key.startsWith(key) || one.commune.postcodes.some((postcode) => postcode.startsWith(key)),
    );
    const whole = begun.filter((one) => one.key === key);
    return [...new Set([...whole, ...begun])].slice(0, limit).map(({ commune }) => commune);
  }
}

/** Folded, without a leading article nor hyphens, "saint" shortened as on envelopes. */
function nameKey(name: string): string {
  const words = wordsIn(name).map((word) => (word === 'saint' ? 'st' : word === 'sainte' ? 'ste' : word));
  const article = words.length > 1 && ['l', 'le', 'la', 'les'].includes(words[0]!);
  return words.slice(article ? 1 : 0).join(' ');
}
