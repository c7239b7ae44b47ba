import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { Clock } from '../../platform/clock/clock';
import { wordsIn } from '../../platform/search/words-of';
import { Programmes, type StructureView } from '../../programmes';
import { communeNamed, Communes, Occupations } from '../../reference';
import type { CaseloadPorts } from './line-draft';

/** From here on the words are the title but for its gender, its plural or an article. */
const SURE = 0.9;
/** Another occupation that answers nearly as well leaves a doubt. */
const CLEAR_LEAD = 0.05;

/** What the house knows and a line may name: occupations, communes, the structures of the coach's territory. */
@Injectable()
export class CaseloadKnowledge {
  constructor(
    private readonly clock: Clock,
    private readonly programmes: Programmes,
    private readonly occupations: Occupations,
    private readonly communes: Communes,
  ) {}

  async portsFor({ territoryId }: Viewer): Promise<CaseloadPorts> {
    const structures = territoryId ? await this.programmes.structuresOf(territoryId) : [];
    return {
      today: this.clock.today(),
      occupationNamed: (words) => this.occupationNamed(words),
      structureNamed: (words) => structureNamed(words, structures),
      placeNamed: (words) => this.placeNamed(words),
    };
  }

  private occupationNamed(words: string): string | null {
    if (/^[A-Z]\d{4}$/.test(words)) return this.occupations.find(words)?.code ?? null;
    const [best, next] = this.occupations.suggest(words, 2);
    if (!best || best.score < SURE || best.score - (next?.score ?? 0) < CLEAR_LEAD) return null;
    return best.code;
  }

  private placeNamed(words: string): { label: string; lat: number; lon: number } | null {
    const commune = communeNamed(this.communes, words);
    return commune ? { label: commune.name, lat: commune.lat, lon: commune.lon } : null;
  }
}

function structureNamed(words: string, structures: readonly StructureView[]): string | null {
  const asked = key(words);
  const named = structures.filter(({ name, shelters }) =>
    [name, ...shelters].some((one) => key(one) === asked),
  );
  const within = structures.filter(({ name, shelters }) =>
    [name, ...shelters].some((one) => ` ${asked} `.includes(` ${key(one)} `)),
  );
  const found = named.length > 0 ? named : within;
  return found.length === 1 ? found[0]!.id : null;
}

function key(name: string): string {
  return wordsIn(name).join(' ');
}
