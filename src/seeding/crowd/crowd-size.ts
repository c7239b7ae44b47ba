/** How many of each a crowd holds, and the number it is drawn from. */
export interface CrowdSize {
  readonly openings: number;
  readonly participants: number;
  readonly employers: number;
  readonly seed: number;
}

/** A week-end's crowd: enough to look at, loaded in seconds. */
export const DEFAULT_CROWD: CrowdSize = { openings: 1_000, participants: 200, employers: 150, seed: 1 };
