/** How often one employer was solicited: pages about people put before him. Whoever goes by herself is not counted. */
export interface SolicitationCount {
  /** In the civil month of today. */
  readonly thisMonth: number;
  /** In the thirty days before today, and today. */
  readonly lastThirtyDays: number;
}

/** What was sent to employers; the introductions room knows, and provides it globally. */
export abstract class Solicitations {
  /** By employer id; an employer who was sent nothing lately is left out. */
  abstract ofLate(): Promise<ReadonlyMap<string, SolicitationCount>>;
}
