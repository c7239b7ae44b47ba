import type { ChoiceDetails } from '../../../disclosure';
import { type FieldError, InvalidInput } from '../../../platform/http/field-error';
import type { HeldTalkForm, TalkedTopicForm } from './talk.form';

/** A topic that was talked about, and its place on the page. */
interface TalkedTopic {
  readonly place: number;
  readonly choice: ChoiceDetails;
}

const UNDECIDED_WORDS = 'Dites ce que cette personne choisit, pour que ces mots soient notés.';
const NOTHING_TO_REVIEW = 'Notez au moins un choix à revoir ce jour-là, ou laissez vide.';

/**
 * What was chosen in a talk, towards every employer. What is typed without being a choice is told at its field, so
 * that nothing is lost in silence.
 * @throws InvalidInput
 */
export function talkTyped({ choices, reviewOn }: HeldTalkForm): readonly TalkedTopic[] {
  const lines = (choices ?? []).map((line, place) => ({ line, place }));
  const faults: FieldError[] = lines
    .filter(({ line }) => !line.decision && (line.words || line.teller || line.moment || line.level))
    .map(({ place }) => ({ field: `choices[${place}].decision`, message: UNDECIDED_WORDS }));
  const talked = lines.flatMap(({ line, place }) => {
    const choice = choiceOf(line, reviewOn ?? undefined);
    return choice ? [{ place, choice }] : [];
  });
  if (reviewOn && talked.length === 0) faults.push({ field: 'reviewOn', message: NOTHING_TO_REVIEW });
  if (faults.length > 0) throw new InvalidInput(faults);
  return talked;
}

function choiceOf(line: TalkedTopicForm, reviewOn: string | undefined): ChoiceDetails | null {
  if (!line.decision) return null;
  return {
    topic: line.topic,
    audience: { kind: 'all' },
    decision: line.decision,
    teller: line.teller ?? undefined,
    moment: line.moment ?? undefined,
    level: line.level ?? undefined,
    words: line.words ?? undefined,
    reviewOn,
  };
}

/** What the room says of its n-th choice is told at the place of that topic; a topic itself is not typed. */
export function atItsTopic(error: unknown, talked: readonly TalkedTopic[]): unknown {
  if (!(error instanceof InvalidInput)) return error;
  return new InvalidInput(
    error.errors.map(({ field, message }) => {
      const [, given, part] = /^choices\[(\d+)\]\.(.+)$/.exec(field) ?? [];
      const place = talked[Number(given)]?.place;
      if (place === undefined) return { field, message };
      return { field: `choices[${place}].${part === 'topic' ? 'decision' : part}`, message };
    }),
  );
}
