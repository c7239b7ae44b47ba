import type { CivilDay } from '../../platform/clock/civil-day';
import type { CrowdReference } from './crowd-reference';
import type { CrowdSize } from './crowd-size';
import type { Wheel } from './dice';
import { type CrowdEmployer, makeEmployers } from './employers/employer-maker';
import { type CrowdOpening, makeOpenings } from './openings/opening-maker';
import { occupationMarket } from './openings/occupation-market';
import { WhoHires } from './openings/who-hires';
import { type CrowdCaseload, makeCaseloads } from './people/person-maker';
import { type Town, townsFor } from './places/towns';
import type { KnownOccupation } from './crowd-reference';

/**
 * An invented world of any size: employers, openings and people with hidden tastes. Pure: the same size, seed, day and
 * reference make the same world on every machine, texts and ids included.
 */
export class Crowd {
  readonly employers: readonly CrowdEmployer[];
  private readonly towns: readonly Town[];
  private readonly market: Wheel<KnownOccupation>;

  constructor(
    readonly size: CrowdSize,
    private readonly today: CivilDay,
    private readonly reference: CrowdReference,
  ) {
    this.towns = townsFor(size.openings, reference.communes);
    this.employers = makeEmployers(size.employers, size.seed, this.towns);
    this.market = occupationMarket(reference.occupations, size.seed);
  }

  /** One after the other; asked again, the same again. */
  openings(): Generator<CrowdOpening> {
    const { openings, seed } = this.size;
    const hirers = new WhoHires(this.employers);
    return makeOpenings(openings, seed, this.today, { towns: this.towns, occupations: this.market, hirers });
  }

  /** A coach with her people after the other; asked again, the same again. */
  caseloads(): Generator<CrowdCaseload> {
    const { participants, seed } = this.size;
    const { occupations } = this.reference;
    return makeCaseloads(participants, seed, this.today, { towns: this.towns, occupations });
  }
}
