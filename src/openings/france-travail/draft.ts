import type { OpeningDraft } from '../opening-draft';
import { contentHashOf } from './content-hash';
import { contractOf } from './contract';
import { employerOf } from './employer-of-offer';
import { hoursOf } from './hours';
import type { Offer } from './offer';
import { occupationOf } from './occupation';
import { siteOf } from './place';
import { prerequisitesOf } from './prerequisites';
import { readOffer } from './read-offer';
import type { ReferencePorts } from './reference-ports';
import { revealingWordsIn } from './revealing-words';
import { parisDay } from './source-dates';
import { cutAtSentence } from './source-text';
import { cleanTitle } from './title';
import { traitsOf } from './traits';
import { wageOf } from './wage';

const LONGEST_TASKS = 4_000;

export type Drafting =
  | { readonly ok: true; readonly draft: OpeningDraft }
  | { readonly ok: false; readonly id: string | null; readonly reason: string };

/**
 * One item of a France Travail answer, of unknown shape, as an opening draft, or the French reason why not. Pure and
 * total: it never throws on what the source sends, and the same item with the same tables gives the same draft.
 */
export function draftOf(item: unknown, ports: ReferencePorts): Drafting {
  const reading = readOffer(item);
  if (!reading.ok) return reading;
  const { offer } = reading;
  const content = contentOf(offer, ports);
  return {
    ok: true,
    draft: {
      ...content,
      sourceUpdatedAt: offer.dateActualisation ?? offer.dateCreation ?? null,
      contentHash: contentHashOf(content),
    },
  };
}

type Content = Omit<OpeningDraft, 'sourceUpdatedAt' | 'contentHash'>;

function contentOf(offer: Offer, ports: ReferencePorts): Content {
  const { lendsSector, ...employer } = employerOf(offer, ports);
  const occupation = occupationOf(offer, ports);
  const stated = lendsSector && employer.naf !== null ? ports.sectorOfNaf(employer.naf) : null;
  const inferred = occupation.occupation === null ? null : ports.sectorOfOccupation(occupation.occupation);
  const work = workOf({ ...offer, romeCode: occupation.occupation ?? undefined });
  const words = revealingWordsIn(offer);
  return {
    source: 'france_travail',
    externalId: offer.id,
    kind: 'vacancy',
    title: cleanTitle(offer.intitule),
    tasks: offer.description === undefined ? null : cutAtSentence(offer.description, LONGEST_TASKS),
    ...occupation,
    sector: stated ?? inferred,
    sectorInferred: stated === null && inferred !== null,
    ...work,
    reservedForRqth: words.reservedForRqth,
    insertionClause: words.insertionClause || work.subsidised !== null,
    place: siteOf(offer.lieuTravail),
    posts: Math.max(1, offer.nombrePostes ?? 1),
    employer,
    startOn: null,
    publishedOn: offer.dateCreation === undefined ? null : parisDay(offer.dateCreation),
    originUrl: offer.origineOffre?.urlOrigine ?? null,
  };
}

function workOf(offer: Offer) {
  const { kind, inTraining, ...contract } = contractOf(offer);
  const hours = hoursOf(offer);
  const wage = wageOf(offer, { hours, inTraining, workStatus: contract.workStatus });
  return {
    contract: kind,
    ...contract,
    hoursMin: hours.min,
    hoursMax: hours.max,
    hoursSource: hours.source,
    hoursNotes: hours.notes,
    slots: hours.slots,
    hourlyWageMin: wage.hourlyMin,
    hourlyWageMax: wage.hourlyMax,
    wagePeriod: wage.period,
    wageText: wage.sourceText,
    wageSource: wage.source,
    wageFlags: wage.flags,
    traits: traitsOf(offer),
    prerequisites: prerequisitesOf(offer),
  };
}
