import type { Demand, DemandedLabel, Offer } from './offer';
import { OfferFault, SourceFields } from './source-fields';

/** Longest description the source itself accepts is far below; beyond this it is no description. */
const LONGEST_DESCRIPTION = 50_000;
const IDENTIFIER = /^[0-9A-Za-z_-]{1,40}$/;

export type OfferReading =
  | { readonly ok: true; readonly offer: Offer }
  | { readonly ok: false; readonly id: string | null; readonly reason: string };

/**
 * One item of the source, of unknown shape, as a checked `Offer`. Never throws: whatever is wrong becomes
 * `reason`, a French sentence for the import report. The reason names fields, never values.
 */
export function readOffer(item: unknown): OfferReading {
  let id: string | null = null;
  try {
    const fields = SourceFields.of(item);
    id = identifierOf(fields);
    return { ok: true, offer: offerOf(fields, id) };
  } catch (fault) {
    const reason = fault instanceof OfferFault ? fault.message : 'La ligne est illisible.';
    return { ok: false, id, reason };
  }
}

function identifierOf(fields: SourceFields): string {
  const id = fields.text('id', 100);
  if (id === undefined) throw new OfferFault('L’offre n’a pas d’identifiant.');
  if (!IDENTIFIER.test(id)) throw new OfferFault('L’identifiant de l’offre n’a pas la forme attendue.');
  return id;
}

function offerOf(fields: SourceFields, id: string): Offer {
  const intitule = fields.text('intitule', 500);
  if (intitule === undefined) throw new OfferFault('L’offre n’a pas d’intitulé.');
  return {
    id,
    intitule,
    description: fields.longText('description', LONGEST_DESCRIPTION),
    dateCreation: fields.instant('dateCreation'),
    dateActualisation: fields.instant('dateActualisation'),
    romeCode: fields.text('romeCode'),
    romeLibelle: fields.text('romeLibelle'),
    appellationlibelle: fields.text('appellationlibelle'),
    codeNAF: fields.text('codeNAF'),
    nombrePostes: fields.number('nombrePostes', { min: 0, max: 10_000, whole: true }),
    lieuTravail: placeOf(fields),
    entreprise: employerOf(fields),
    entrepriseAdaptee: fields.flag('entrepriseAdaptee'),
    origineOffre: { urlOrigine: fields.record('origineOffre')?.address('urlOrigine') },
    ...contractOf(fields),
    ...workOf(fields),
    ...demandsOf(fields),
  };
}

function placeOf(fields: SourceFields): Offer['lieuTravail'] {
  const place = fields.record('lieuTravail');
  return (
    place && {
      libelle: place.text('libelle'),
      latitude: place.number('latitude', { min: -90, max: 90 }),
      longitude: place.number('longitude', { min: -180, max: 180 }),
      codePostal: place.text('codePostal'),
      commune: place.text('commune'),
    }
  );
}

function employerOf(fields: SourceFields): Offer['entreprise'] {
  const employer = fields.record('entreprise');
  return employer && { nom: employer.text('nom'), entrepriseAdaptee: employer.flag('entrepriseAdaptee') };
}

function contractOf(fields: SourceFields): Partial<Offer> {
  return {
    typeContrat: fields.text('typeContrat'),
    typeContratLibelle: fields.text('typeContratLibelle'),
    natureContrat: fields.text('natureContrat'),
    alternance: fields.flag('alternance'),
  };
}

function workOf(fields: SourceFields): Partial<Offer> {
  const salary = fields.record('salaire');
  const context = fields.record('contexteTravail');
  return {
    salaire: salary && {
      libelle: salary.text('libelle'),
      commentaire: salary.text('commentaire'),
      complement1: salary.text('complement1'),
      complement2: salary.text('complement2'),
    },
    dureeTravailLibelle: fields.text('dureeTravailLibelle'),
    dureeTravailLibelleConverti: fields.text('dureeTravailLibelleConverti'),
    contexteTravail: context && {
      horaires: context.texts('horaires'),
      conditionsExercice: context.texts('conditionsExercice'),
    },
  };
}

function demandsOf(fields: SourceFields): Partial<Offer> {
  return {
    experienceExige: demandOf(fields, 'experienceExige'),
    experienceLibelle: fields.text('experienceLibelle'),
    experienceCommentaire: fields.text('experienceCommentaire'),
    formations: fields.records('formations').map((training) => ({
      domaineLibelle: training.text('domaineLibelle'),
      niveauLibelle: training.text('niveauLibelle'),
      commentaire: training.text('commentaire'),
      exigence: demandOf(training, 'exigence'),
    })),
    langues: demandedLabels(fields, 'langues'),
    permis: demandedLabels(fields, 'permis'),
    competences: demandedLabels(fields, 'competences'),
  };
}

function demandedLabels(fields: SourceFields, name: string): readonly DemandedLabel[] {
  return fields.records(name).flatMap((entry) => {
    const libelle = entry.text('libelle');
    return libelle === undefined ? [] : [{ libelle, exigence: demandOf(entry, 'exigence') }];
  });
}

/** Anything but the three documented codes counts as not said. */
function demandOf(fields: SourceFields, name: string): Demand | undefined {
  const code = fields.text(name, 20);
  return code === 'E' || code === 'S' || code === 'D' ? code : undefined;
}
