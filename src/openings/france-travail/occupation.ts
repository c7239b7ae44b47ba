import type { OpeningDraft } from '../opening-draft';
import type { Offer } from './offer';
import type { ReferencePorts } from './reference-ports';

type Occupation = Pick<
  OpeningDraft,
  'occupation' | 'occupationLabel' | 'occupationKnown' | 'occupationInferred'
>;

const ROME = /^[A-N]\d{4}$/;

/**
 * The occupation the source states, kept even when our own list does not hold it (the list may be the short one);
 * without a code, the occupation whose title is nearest, if the caller can tell, and marked so.
 */
export function occupationOf(
  offer: Pick<Offer, 'romeCode' | 'romeLibelle' | 'appellationlibelle' | 'intitule'>,
  ports: Pick<ReferencePorts, 'findOccupation' | 'nearestOccupationByTitle'>,
): Occupation {
  const stated = (offer.romeCode ?? '').toUpperCase();
  const label = offer.appellationlibelle ?? offer.romeLibelle ?? null;
  if (ROME.test(stated)) return known(stated, label, ports, false);
  const nearest = ports.nearestOccupationByTitle?.(
    offer.appellationlibelle ?? offer.romeLibelle ?? offer.intitule,
  );
  if (nearest != null) return known(nearest, label, ports, true);
  return { occupation: null, occupationLabel: label, occupationKnown: false, occupationInferred: false };
}

function known(
  occupation: string,
  occupationLabel: string | null,
  ports: Pick<ReferencePorts, 'findOccupation'>,
  occupationInferred: boolean,
): Occupation {
  return {
    occupation,
    occupationLabel,
    occupationKnown: ports.findOccupation(occupation) != null,
    occupationInferred,
  };
}
