export {
  type Allowance,
  type Excess,
  type Immersion,
  immersionAllowance,
  MOST_CONVENTIONS,
  MOST_DAYS,
} from './immersion-allowance';
export { PlacementsModule } from './placements.module';
export { PlacementsQuery, type RecordedImmersion } from './placements.query';
export { type PlacementDetails, RecordPlacement } from './record-placement';
