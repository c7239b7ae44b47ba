/** Who answered openings or was proposed them; the introductions room knows, and provides it globally. */
export abstract class AlreadyAsked {
  /** By opening id, the ids of these people; an opening nobody was asked about is left out. */
  abstract about(openingIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
}
