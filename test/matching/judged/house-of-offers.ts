import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Viewer } from '../../../src/identity';
import { ImportFranceTravail, readOffers } from '../../../src/openings';
import { StateWishes, type WishProfile, WelcomeParticipant } from '../../../src/people';
import { SYSTEM } from '../../../src/platform/acts/act';
import { SeededIds } from '../../../src/platform/ids/ids';
import { SeededRng } from '../../../src/platform/ids/rng';
import { Workplace } from '../../rooms/workplace';
import type { JudgedPerson } from './judged-person';
import { JUDGEMENTS } from './judgements';

/** A real answer of "Offres d'emploi v2", kept outside the project; OFFERS_FILE points at another place. */
export const REAL_OFFERS =
  process.env.OFFERS_FILE ?? resolve(__dirname, '../../../../shared/data/france-travail-offers-ain.json');

/** Whether the offers that were judged can be read here: another answer holds others. */
export function judgedOffersAreHere(): boolean {
  if (!existsSync(REAL_OFFERS)) return false;
  const held = readFileSync(REAL_OFFERS, 'utf8');
  return Object.values(JUDGEMENTS).every((grades) => Object.keys(grades).every((id) => held.includes(id)));
}

/** The whole house over a database of its own, into which the real offers were imported. */
export class HouseOfOffers {
  private constructor(
    readonly workplace: Workplace,
    readonly coach: Viewer,
    /** The id of the source, by the id of the opening it became. */
    readonly sources: ReadonlyMap<string, string>,
  ) {}

  /** The ids of openings follow from `seed`: they order what nothing else tells apart. */
  static async open(seed: number): Promise<HouseOfOffers> {
    const workplace = await Workplace.open(undefined, {}, new SeededIds(new SeededRng(seed)));
    const { viewer } = await workplace.desk('lectrice@entremise.example');
    await workplace.part(ImportFranceTravail).execute(SYSTEM, offers());
    const origins = await workplace.source.query<{ opening: string; source: string }[]>(
      'SELECT opening_id AS opening, external_id AS source FROM opening_origin',
    );
    return new HouseOfOffers(
      workplace,
      viewer,
      new Map(origins.map(({ opening, source }) => [opening, source])),
    );
  }

  /** Opens her file and writes down what she wishes, as a coach does. @returns her id */
  async welcome({ name, profile }: JudgedPerson): Promise<string> {
    const welcome = this.workplace.part(WelcomeParticipant);
    const { id } = await welcome.execute(this.coach, {
      firstName: name,
      lastName: 'Essai',
      ...shownBy(profile),
    });
    await this.workplace.part(StateWishes).execute(this.coach, id, profile.wishes);
    return id;
  }

  /** These openings, by the ids of their source. */
  named(openingIds: readonly string[]): string[] {
    return openingIds.map((id) => this.sources.get(id) ?? id);
  }

  async close(): Promise<void> {
    await this.workplace.app.close();
  }
}

/** What of her profile is written in her file. */
function shownBy({ age, licences, experienceYears }: WishProfile) {
  const experience = Object.entries(experienceYears).map(([occupation, years]) => ({ occupation, years }));
  return {
    ...(age === null ? {} : { birthDate: `${2026 - age}-01-01` }),
    ...(licences === null ? {} : { licences: [...licences] }),
    ...(experience.length === 0 ? {} : { experience }),
  };
}

async function* offers(): AsyncGenerator<unknown> {
  for await (const { item } of readOffers(createReadStream(REAL_OFFERS))) yield item;
}
