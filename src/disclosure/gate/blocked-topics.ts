import type { DisclosureTopic } from '../../reference';

/** The fact that keeps her place secret. It is no topic of a talk with an employer: nobody ever tells it. */
export const VIOLENCE = 'violence';

/**
 * What no employer is told while a person's place is kept secret because of violence: where she lives, and what would
 * lead there. Nobody can lift it for one employer (domain.md, "Participant: what is kept").
 */
const BLOCKED: ReadonlySet<DisclosureTopic> = new Set([VIOLENCE, 'housing', 'mobility']);

/** Whether the block closes this topic, while the fact stands. */
export function blockedByViolence(topic: DisclosureTopic): boolean {
  return BLOCKED.has(topic);
}
