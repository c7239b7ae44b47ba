import type { SectorCode } from '../../../reference';
import { type Dice, Wheel } from '../dice';
import type { CrowdEmployer } from '../employers/employer-maker';

const NAMES_NOBODY = 0.03;
const BY_AN_AGENCY = 0.3;
const OUTSIDE_ITS_TRADE = 0.12;

/** Finds who hires for a post: somebody of the town, of the trade when there is one. */
export class WhoHires {
  private readonly wheels = new Map<string, Wheel<CrowdEmployer> | null>();

  constructor(private readonly employers: readonly CrowdEmployer[]) {}

  /** Null for a post that names no employer. */
  draw(town: number, sector: SectorCode, dice: Dice): CrowdEmployer | null {
    if (dice.chance(NAMES_NOBODY) || this.employers.length === 0) return null;
    const trade = dice.chance(OUTSIDE_ITS_TRADE) ? 'any' : sector;
    const wanted = dice.chance(BY_AN_AGENCY) ? 'agency' : trade;
    const wheel = this.wheel(town, wanted) ?? this.wheel(town, 'any') ?? this.wheel(null, 'any');
    return wheel ? wheel.spin(dice) : null;
  }

  private wheel(town: number | null, wanted: SectorCode | 'agency' | 'any'): Wheel<CrowdEmployer> | null {
    const key = `${town} ${wanted}`;
    const known = this.wheels.get(key);
    if (known !== undefined) return known;
    const fitting = this.employers.filter(
      (one) =>
        (town === null || one.town === town) &&
        (wanted === 'any' || (wanted === 'agency' ? one.isAgency : one.sector === wanted)),
    );
    const made = fitting.length > 0 ? new Wheel(fitting, ({ appetite }) => appetite) : null;
    this.wheels.set(key, made);
    return made;
  }
}
