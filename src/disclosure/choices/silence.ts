import type { DisclosureTopic } from '../../reference';
import type { AudienceKind, Decision } from './choice-words';

/** What of a choice decides who is kept silent towards. */
export interface ChoiceLine {
  readonly topic: DisclosureTopic;
  readonly audienceKind: AudienceKind;
  readonly audienceId: string | null;
  readonly decision: Decision;
}

/** The topics she explicitly keeps silent: towards everybody, and where she chose otherwise. */
export interface Silence {
  readonly towardsAll: ReadonlySet<DisclosureTopic>;
  /** Employer or opening id to the whole set that holds there. */
  readonly towards: ReadonlyMap<string, ReadonlySet<DisclosureTopic>>;
}

/**
 * Reads the choices, oldest first: the latest on a topic and an audience wins; an opening starts from
 * what holds for its employer, an employer from what holds for all. `undecided` is no asked-for silence.
 * @param employerOf the employer of an opening she made a choice for
 */
export function explicitSilence(
  choices: readonly ChoiceLine[],
  employerOf: (openingId: string) => string | null,
): Silence {
  const general = latest(choices.filter(({ audienceKind }) => audienceKind === 'all'));
  const ownOf = (id: string) => latest(choices.filter(({ audienceId }) => audienceId === id));
  const towards = new Map<string, ReadonlySet<DisclosureTopic>>();
  for (const { audienceKind, audienceId } of choices) {
    if (audienceId === null || towards.has(audienceId)) continue;
    const employer = audienceKind === 'opening' ? employerOf(audienceId) : null;
    const inherited = employer ? ownOf(employer) : [];
    towards.set(audienceId, silentIn(new Map([...general, ...inherited, ...ownOf(audienceId)])));
  }
  return { towardsAll: silentIn(general), towards };
}

function latest(choices: readonly ChoiceLine[]): Map<DisclosureTopic, Decision> {
  return new Map(choices.map(({ topic, decision }) => [topic, decision]));
}

function silentIn(decisions: ReadonlyMap<DisclosureTopic, Decision>): ReadonlySet<DisclosureTopic> {
  return new Set([...decisions].filter(([, decision]) => decision === 'silent').map(([topic]) => topic));
}
