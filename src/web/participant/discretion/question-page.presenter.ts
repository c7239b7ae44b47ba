import { REVELATIONS } from '../../../disclosure';
import { choiceField, type FormState } from '../../../platform/http/form-state';
import { DISCLOSURE_TOPICS, type DisclosureTopic } from '../../../reference';
import { capital } from '../../wording/numbers';
import { type HerChoices, TOWARDS_ALL } from './choices-of-hers';
import { heldLines, WHO_SPEAKS } from './discretion-page.presenter';
import { answersTo } from './her-answers';

/** What each answer does, said before she gives it. */
const WHO_SPEAKS_MEANS = [
  '«\u00A0Moi\u00A0»\u00A0: votre coach reste derrière, l’employeur ne le connaît pas.',
  'Avec «\u00A0Moi\u00A0», les offres qui le diraient ne sont plus montrées.',
  '«\u00A0Mon coach me présente\u00A0»\u00A0: l’employeur sait que vous avez un coach.',
  'Avec votre coach aussi, vous lisez chaque page avant.',
];
const TOPIC_MEANS = [
  '«\u00A0Ne pas en parler\u00A0»\u00A0: l’employeur ne voit rien, même pas un blanc.',
  'Les offres qui le diraient ne sont plus montrées.',
];

/** For whom the question is asked, and where she goes on. */
export interface AskedFrom {
  readonly towards: string;
  readonly retour: string;
}

/** /moi/discretion/sujet/:topic: one question, and answers of equal weight. */
export function questionPage(form: FormState, topic: DisclosureTopic, hers: HerChoices, asked: AskedFrom) {
  const coaching = topic === 'coaching';
  return {
    heading: coaching ? WHO_SPEAKS : DISCLOSURE_TOPICS[topic],
    topic,
    summary: form.summary(),
    lines: heldLines(topic, hers),
    means: coaching ? WHO_SPEAKS_MEANS : TOPIC_MEANS,
    later: hiringTells(topic),
    closed: hers.closed.has(topic),
    towards: towardsField(form, hers, asked.towards),
    retour: form.value('retour', asked.retour),
    answers: answersTo(topic),
  };
}

/** To whom; nothing to ask as long as no employer and no offer is in sight. */
function towardsField(form: FormState, { offered }: HerChoices, towards: string) {
  if (offered.length === 0) return null;
  return choiceField(form, 'towards', {
    label: 'Pour qui\u00A0?',
    options: [{ value: TOWARDS_ALL, label: 'Tous les employeurs' }, ...offered],
    stored: [towards],
  });
}

/** What the papers of a first day will tell about it all the same, each in a sentence. */
function hiringTells(topic: DisclosureTopic): string[] {
  return REVELATIONS.hiring
    .filter(({ topics }) => topics.includes(topic))
    .map(({ toHer }) => `${capital(toHer)}.`);
}
