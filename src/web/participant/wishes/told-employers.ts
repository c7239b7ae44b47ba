import type { Decision, RecordedChoice } from '../../../disclosure';
import { DISCLOSURE_TOPICS } from '../../../reference';

/** Names of the employers and titles of the offers that choices are about, by id. */
export interface Audiences {
  readonly employers: ReadonlyMap<string, string>;
  readonly openings: ReadonlyMap<string, string>;
}

const DECIDED: Readonly<Record<Decision, string>> = {
  silent: 'ne pas en parler',
  if_asked: 'seulement si on me le demande',
  tell: 'en parler',
  undecided: 'je ne sais pas encore',
};

/** A choice of hers in simple words: "Mon hébergement : ne pas en parler.", and to whom when not to all. */
export function choiceInWords(
  { topic, decision, audienceKind, audienceId }: RecordedChoice,
  { employers, openings }: Audiences,
): string {
  const what = topic === 'coaching' ? 'Le fait d’avoir un coach' : DISCLOSURE_TOPICS[topic];
  const known = audienceKind === 'employer' ? employers : openings;
  const whom = audienceKind === 'all' ? null : (audienceId && known.get(audienceId)) || 'une entreprise';
  return `${what}\u00A0: ${DECIDED[decision]}${whom ? ` (${whom})` : ''}.`;
}

/** The newest choice on each topic towards each audience: the one that holds. @param choices newest first */
export function standing(choices: readonly RecordedChoice[]): RecordedChoice[] {
  const seen = new Set<string>();
  return choices.filter(({ topic, audienceKind, audienceId }) => {
    const key = `${topic} ${audienceKind} ${audienceId}`;
    return !seen.has(key) && seen.add(key);
  });
}
