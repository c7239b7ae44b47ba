/** What people already answered "non" to; the introductions room knows, and provides it globally. */
export abstract class AnsweredNo {
  /** Ids of the openings each of these people answered "non" to, by participant id. */
  abstract openingsRefusedBy(
    participantIds: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
}
