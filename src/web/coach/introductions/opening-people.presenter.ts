import type { NamedIntroduction, PersonIntroductions } from '../../../introductions';
import type { NamedInterest } from '../../../matching';
import type { PersonName } from '../../../people';
import { choiceField, type FormState } from '../../../platform/http/form-state';
import { shortName } from '../people/people-page.presenter';
import { hasEnough, proposalPartOnOpening, standingPart } from './proposal-parts';

/** What is known of an offer and the viewer's people. */
export interface OpeningPeople {
  /** Those who might like it. */
  readonly interested: readonly NamedInterest[];
  /** All of them. */
  readonly caseload: readonly PersonName[];
  /** What stands between it and them. */
  readonly introductions: readonly NamedIntroduction[];
  /** What awaits them, whatever the opening. */
  readonly waiting: readonly PersonIntroductions[];
}

interface OpeningPeopleParts {
  readonly openingId: string;
  /** Whether it may be proposed. */
  readonly published: boolean;
  readonly people: OpeningPeople;
}

/** On the page of an offer: who might like it, whom it was proposed to, who found it. In name order, never a score. */
export function openingPeople(form: FormState, parts: OpeningPeopleParts) {
  const { interested, introductions } = parts.people;
  const shown = new Set(interested.map(({ participantId }) => participantId));
  const others = introductions.filter(
    ({ person, introduction }) => !shown.has(person.id) && introduction.state !== 'withdrawn',
  );
  return {
    interested: interested.map((one) => interestedPerson(one, parts)),
    others: others.map(({ person, introduction }) => ({
      href: `/personnes/${person.id}`,
      name: shortName(person.name, person.lastName),
      standing: standingPart(introduction, person.name),
    })),
    found: foundField(form, parts),
    foundAction: `/offres/${parts.openingId}/interets`,
  };
}

function interestedPerson(
  { participantId, name, lastName, explanation, steps }: NamedInterest,
  { openingId, people: { introductions, waiting } }: OpeningPeopleParts,
) {
  const views = introductions
    .filter(({ person }) => person.id === participantId)
    .map(({ introduction }) => introduction);
  const enough = hasEnough(waiting.find(({ person }) => person.id === participantId)?.awaiting ?? []);
  return {
    href: `/personnes/${participantId}`,
    name: shortName(name, lastName),
    reasons: explanation.reasons.map(({ text }) => text),
    steps: steps.map(({ text }) => text),
    proposal: proposalPartOnOpening({ id: participantId, name }, openingId, { views, enough }),
  };
}

/** Whoever told her coach that she found it; `null` when it is closed or everybody has it already. */
function foundField(form: FormState, { published, people: { caseload, introductions } }: OpeningPeopleParts) {
  const standing = new Set(
    introductions
      .filter(({ introduction }) => introduction.state !== 'withdrawn')
      .map(({ person }) => person.id),
  );
  const options = caseload
    .filter(({ id }) => !standing.has(id))
    .map(({ id, name, lastName }) => ({ value: id, label: shortName(name, lastName) }));
  if (!published || options.length === 0) return null;
  return choiceField(form, 'participantId', { label: 'Qui vous en a parlé\u00A0?', options });
}
