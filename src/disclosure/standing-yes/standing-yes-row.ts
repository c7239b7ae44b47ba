import { StandingYes } from './standing-yes.entity';

/** A standing yes as it is kept. The order among them is the database's to give. */
export function standingYesRow(said: Omit<StandingYes, 'rank'>): StandingYes {
  return Object.assign(new StandingYes(), said);
}
