import type { Asker } from '../identity';
import type { OpeningFacts } from '../openings';

/**
 * Where matching finds the openings to judge. What it gives may be a moment late: whatever is shown
 * is read again from PostgreSQL and judged again.
 */
export abstract class PublishedFacts {
  /** The published openings that the viewer's people may be shown. */
  abstract within(asker: Asker): Promise<readonly OpeningFacts[]>;
}
