import type { ReviewDue, ReviewReason } from '../../../disclosure';
import { DISCLOSURE_TOPICS } from '../../../reference';

const REASONS: Readonly<Record<ReviewReason, string>> = {
  search: '60\u00A0jours de recherche sont passés',
  choice: 'C’est le jour convenu pour en reparler',
  interview: 'Un employeur veut la rencontrer ou l’essayer',
  offer: 'Un employeur propose le poste',
  signature: 'Le contrat est signé',
  trial_end: 'La période d’essai se termine',
  housing: 'Son hébergement a changé',
};

/** Why one talks with her again, for her own page. */
export function reviewInWords({ reason, topic }: ReviewDue): string {
  return reason === 'choice' && topic
    ? `${REASONS.choice}\u00A0: ${DISCLOSURE_TOPICS[topic]}`
    : REASONS[reason];
}

/** The same where others may look over a shoulder: it names no topic and says nothing of where she lives. */
export function reviewInShort({ reason }: ReviewDue): string {
  return reason === 'housing' ? 'Quelque chose a changé depuis le dernier échange' : REASONS[reason];
}
