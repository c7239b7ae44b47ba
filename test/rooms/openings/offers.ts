import { randomInt } from 'node:crypto';
import { Readable } from 'node:stream';

/** An offer as France Travail writes it. */
export type WrittenOffer = Record<string, unknown> & { id: string };

const BAKER: WrittenOffer = {
  id: 'PAIN1',
  intitule: 'Boulanger / Boulangère (H/F)',
  description: 'Vous pétrissez la pâte et cuisez le pain.',
  dateCreation: '2026-11-04T10:00:00.000Z',
  dateActualisation: '2026-11-05T08:00:00.000Z',
  romeCode: 'D1102',
  appellationlibelle: 'Boulanger / Boulangère',
  lieuTravail: {
    libelle: '21 - DIJON',
    latitude: 47.32,
    longitude: 5.04,
    codePostal: '21000',
    commune: '21231',
  },
  entreprise: { nom: 'Le Fournil' },
  codeNAF: '10.71C',
  typeContrat: 'CDD',
  typeContratLibelle: 'Contrat à durée déterminée - 6 Mois',
  natureContrat: 'Contrat travail',
  salaire: { libelle: 'Mensuel de 1900,00 Euros' },
  dureeTravailLibelle: '35H/semaine\nTravail en journée',
  experienceExige: 'D',
  permis: [{ libelle: 'B - Véhicule léger', exigence: 'S' }],
  nombrePostes: 1,
  origineOffre: { urlOrigine: 'https://offres.example/PAIN1' },
};

const CARRIER: WrittenOffer = {
  ...BAKER,
  id: 'COLIS1',
  intitule: 'Manutentionnaire (H/F)',
  description: 'Vous chargez et déchargez les camions, la nuit.',
  romeCode: 'N1105',
  appellationlibelle: 'Manutentionnaire',
  entreprise: { nom: 'Intérim du Lac' },
  codeNAF: '78.20Z',
  typeContrat: 'MIS',
  typeContratLibelle: 'Mission intérimaire - 2 Mois',
  salaire: { libelle: 'Horaire de 12,02 Euros à 12,50 Euros' },
  dureeTravailLibelle: '35H/semaine\nTravail de nuit',
};

const CLEANER: WrittenOffer = {
  ...BAKER,
  id: 'PROPRE1',
  intitule: 'Agent / Agente de propreté (H/F)',
  description: 'Vous nettoyez des bureaux.',
  romeCode: 'K2204',
  appellationlibelle: 'Agent / Agente de propreté de locaux',
  entreprise: {},
  codeNAF: undefined,
  typeContrat: 'CDI',
  typeContratLibelle: 'Contrat à durée indéterminée',
  salaire: { libelle: 'Annuel de 22000,00 Euros' },
};

/** A baker's offer, with what a test is about. */
export function offer(id: string, more: object = {}): WrittenOffer {
  return { ...BAKER, ...more, id };
}

/** `count` different offers drawn from three written ones: a named employer, an agency, nobody. The same each time. */
export function* variedOffers(count: number): Generator<WrittenOffer> {
  const kinds = [BAKER, CARRIER, CLEANER];
  for (let place = 0; place < count; place++) yield varied(kinds[place % kinds.length]!, place);
}

function varied(base: WrittenOffer, place: number): WrittenOffer {
  const commune = String(21_001 + (place % 700));
  return {
    ...base,
    id: `V${String(place).padStart(6, '0')}`,
    description: `${String(base.description)} Équipe n° ${place % 97}. ${'Vous aimez le travail bien fait. '.repeat(20 + (place % 30))}`,
    entreprise: nameOf(base) ? { nom: `${nameOf(base)} ${place % 400}` } : {},
    lieuTravail: {
      libelle: `21 - COMMUNE ${place % 700}`,
      latitude: 47 + (place % 500) / 1000,
      longitude: 4.5 + (place % 900) / 1000,
      codePostal: '21000',
      commune,
    },
  };
}

function nameOf({ entreprise }: WrittenOffer): string | undefined {
  return (entreprise as { nom?: string }).nom;
}

/** The answer of the source. */
export function answerOf(offers: Iterable<WrittenOffer>): string {
  return JSON.stringify({ resultats: [...offers] });
}

/** A text as a file gives it, cut anywhere. */
export function inPieces(text: string): Readable {
  const bytes = Buffer.from(text);
  const pieces: Buffer[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = start + randomInt(1, 5_000);
    pieces.push(bytes.subarray(start, end));
    start = end;
  }
  return Readable.from(pieces);
}
