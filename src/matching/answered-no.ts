/** What people already answered "non" to; the introductions room knows. */
export abstract class AnsweredNo {
  /** Ids of the openings each of these people answered "non" to, by participant id. */
  abstract openingsRefusedBy(
    participantIds: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
}

/** As long as nothing can be answered, nobody answered. */
export class NothingAnswered extends AnsweredNo {
  async openingsRefusedBy(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    return new Map();
  }
}
