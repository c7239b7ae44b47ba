import * as fc from 'fast-check';
import { draftOf } from './draft';
import type { ReferencePorts } from './reference-ports';

const PORTS: ReferencePorts = {
  sectorOfNaf: () => null,
  isAgencyNaf: () => false,
  sectorOfOccupation: () => null,
  findOccupation: () => null,
};

const FIELDS = [
  'description',
  'dateCreation',
  'lieuTravail',
  'romeCode',
  'entreprise',
  'typeContrat',
  'typeContratLibelle',
  'natureContrat',
  'experienceExige',
  'experienceLibelle',
  'formations',
  'langues',
  'permis',
  'competences',
  'salaire',
  'dureeTravailLibelle',
  'contexteTravail',
  'alternance',
  'nombrePostes',
  'codeNAF',
  'origineOffre',
];

/** Words the readers look for, stuck together any way round. */
const FRAGMENTS = [
  'Horaire de ',
  'Mensuel de ',
  'Annuel de',
  '12,50',
  ' Euros',
  ' à ',
  '35H',
  '/semaine',
  'salaire ',
  'k€',
  ' sur 0.0 mois',
  '-',
  '1 An(s)',
  ' Mois',
  'H/F',
  '(',
  '\u0000',
  '\uD800',
  'é',
  '9'.repeat(40),
  '2x8',
  '&#0;',
];
const text = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 12 }).map((parts) => parts.join(''));
const place = fc.record({ libelle: text, latitude: fc.double(), longitude: fc.double(), commune: text });
const labels = fc.array(
  fc.record({ libelle: text, niveauLibelle: text, exigence: fc.constantFrom('E', 'S', 'D', '?') }),
  {
    maxLength: 4,
  },
);
const value = fc.oneof(text, place, labels, fc.record({ libelle: text, commentaire: text }), fc.anything());

describe('hostile offers', () => {
  it('are drafted or refused with a French sentence, and never crash the import', () => {
    const item = fc
      .dictionary(fc.constantFrom(...FIELDS), value)
      .map((fields) => ({ ...fields, id: 'A1', intitule: 'Agent' }));
    fc.assert(
      fc.property(item, (offer) => {
        const drafting = draftOf(offer, PORTS);
        if (drafting.ok) expect(JSON.stringify(drafting.draft)).not.toMatch(/\\u0000|\\ud[89ab]/i);
        else expect(drafting.reason).toMatch(/^[CL][^\n]{10,140}\.$/);
      }),
      { numRuns: 2_000, seed: 20_261_122 },
    );
  });

  it('have no hours, wage or position beyond what can be', () => {
    const item = fc.record({
      id: fc.constant('A1'),
      intitule: text,
      salaire: fc.record({ libelle: text }),
      dureeTravailLibelle: text,
      lieuTravail: place,
    });
    fc.assert(
      fc.property(item, (offer) => {
        const drafting = draftOf(offer, PORTS);
        if (!drafting.ok) return;
        const { hourlyWageMin, hourlyWageMax, hoursMin, place: site } = drafting.draft;
        for (const wage of [hourlyWageMin, hourlyWageMax])
          expect(wage === null || (wage >= 3 && wage <= 150)).toBe(true);
        expect((hourlyWageMin ?? 0) <= (hourlyWageMax ?? 150)).toBe(true);
        expect(hoursMin === null || (hoursMin > 0 && hoursMin <= 60)).toBe(true);
        expect(Math.abs(site.lat ?? 0)).toBeLessThanOrEqual(90);
      }),
      { numRuns: 2_000, seed: 20_261_122 },
    );
  });

  it('are refused one by one, whatever they are', () => {
    fc.assert(
      fc.property(fc.anything(), (item) => {
        expect(draftOf(item, PORTS).ok).toBe(false);
      }),
      { numRuns: 1_000, seed: 20_261_122 },
    );
  });
});
