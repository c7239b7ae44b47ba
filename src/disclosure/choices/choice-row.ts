import type { ChoiceDetails } from './choice-details';
import { DisclosureChoice } from './disclosure-choice.entity';

/** Who said a choice, to whom, who wrote it down and when; both accounts are `null` when she wrote it herself. */
export type ChoiceSignature = Pick<DisclosureChoice, 'saidAloudTo' | 'at' | 'by'>;

/** A choice as it is kept. The order among choices is the database's to give. */
export function choiceRow(
  id: string,
  participantId: string,
  details: ChoiceDetails,
  signature: ChoiceSignature,
): DisclosureChoice {
  return Object.assign(new DisclosureChoice(), {
    id,
    participantId,
    topic: details.topic,
    audienceKind: details.audience.kind,
    audienceId: details.audience.id ?? null,
    decision: details.decision,
    teller: details.teller ?? null,
    moment: details.moment ?? null,
    level: details.level ?? null,
    words: details.words ?? null,
    reviewOn: details.reviewOn ?? null,
    ...signature,
  });
}
