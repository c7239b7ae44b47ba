import { type Decision, DECISIONS, LEVELS, MOMENTS, type RecordedChoice, TELLERS } from '../../../disclosure';
import { DISCLOSURE_TOPICS } from '../../../reference';

/** Names behind the ids that choices hold; something out of reach has none. */
export interface ChoiceNames {
  readonly employer: (id: string) => string | undefined;
  readonly opening: (id: string) => string | undefined;
  readonly colleague: (id: string) => string | undefined;
}

/** One choice as it was recorded, for a line of the page. */
export function choiceInWords(choice: RecordedChoice, names: ChoiceNames) {
  return {
    topic: DISCLOSURE_TOPICS[choice.topic],
    decision: decisionInWords(choice.decision),
    audience: audienceInWords(choice, names),
    how: howInWords(choice),
    words: choice.words,
    reviewOn: choice.reviewOn,
    at: choice.at,
    told: toldInWords(choice, names),
  };
}

const UNDECIDED = 'Pas encore de choix : rien n’est dit';

/** A decision as a page says it; no choice yet is silence. */
export function decisionInWords(decision: Decision): string {
  return decision === 'undecided' ? UNDECIDED : DECISIONS[decision];
}

function audienceInWords({ audienceKind, audienceId }: RecordedChoice, names: ChoiceNames): string {
  if (audienceKind === 'all' || audienceId === null) return 'À tous les employeurs';
  if (audienceKind === 'employer') return `À ${names.employer(audienceId) ?? 'un employeur'}`;
  return `Pour l’offre « ${names.opening(audienceId) ?? 'sans titre'} »`;
}

/** "Moi, pendant l’entretien. Seulement ce dont j’ai besoin": said in her voice, as the choice is. */
function howInWords({ teller, moment, level }: RecordedChoice): string | null {
  const who = teller ? `Qui en parle : ${TELLERS[teller].toLocaleLowerCase('fr')}` : null;
  const when = moment ? MOMENTS[moment].toLocaleLowerCase('fr') : null;
  const parts = [[who, when].filter(Boolean).join(', '), level ? LEVELS[level] : ''].filter(Boolean);
  return parts.length > 0 ? parts.join('. ') : null;
}

function toldInWords({ saidAloudTo, by }: RecordedChoice, names: ChoiceNames): string {
  if (saidAloudTo === null) return 'Choisi sans intermédiaire';
  const heard = `Dit à ${names.colleague(saidAloudTo) ?? 'un collègue'}`;
  const wrote = by !== null && by !== saidAloudTo ? names.colleague(by) : undefined;
  return wrote ? `${heard}, noté par ${wrote}` : heard;
}

/**
 * What holds now: the newest choice of each topic and audience; those for all first, then in the order given.
 * @param choices newest first
 */
export function currentChoices(choices: readonly RecordedChoice[]): RecordedChoice[] {
  const newest = new Map<string, RecordedChoice>();
  for (const choice of choices) {
    const key = `${choice.topic} ${choice.audienceId ?? 'all'}`;
    if (!newest.has(key)) newest.set(key, choice);
  }
  const rank = ({ audienceKind }: RecordedChoice) => (audienceKind === 'all' ? 0 : 1);
  return [...newest.values()].sort((one, other) => rank(one) - rank(other));
}
