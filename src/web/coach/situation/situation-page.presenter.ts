import type { PersonFile } from '../../../people';
import type { FormState } from '../../../platform/http/form-state';
import { VIOLENCE } from '../../../disclosure';
import { DISCLOSURE_TOPICS, type DisclosureTopic } from '../../../reference';
import { optionalField } from '../person-file/fields';

interface KnownFact {
  readonly topic: DisclosureTopic;
  readonly value: string;
}

/** A topic is one's own words about oneself; `coaching` is no fact of a situation. */
const NO_FACT: ReadonlySet<DisclosureTopic> = new Set(['coaching']);

const SECRET =
  'Tant que cette ligne est remplie, vous seul lisez son adresse, avec ceux que vous nommez ensemble. Aucun employeur ne la connaît.';

/** /personnes/:id/situation: one line a topic, those the programme opens and those something is kept of. */
export function situationPage(
  form: FormState,
  { participant }: PersonFile,
  open: readonly DisclosureTopic[],
  facts: readonly KnownFact[],
) {
  const kept = new Map(facts.map(({ topic, value }) => [topic, value]));
  const topics = [...new Set([...open.filter((topic) => !NO_FACT.has(topic)), ...kept.keys()])];
  return {
    id: participant.id,
    name: participant.name,
    summary: form.summary(),
    facts: topics.map((topic, place) => ({
      place,
      topic,
      value: optionalField(form, `facts[${place}].value`, {
        label: DISCLOSURE_TOPICS[topic],
        hint: topic === VIOLENCE ? SECRET : undefined,
        stored: kept.get(topic),
      }),
    })),
  };
}
