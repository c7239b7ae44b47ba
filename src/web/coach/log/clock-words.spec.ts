import { clocksFedBy, type InteractionFacts } from '../../../network';
import { clockLines, type Counting } from './clock-words';

const VISIT = { mode: 'visit', inPerson: true, decisionMaker: true, purpose: 'learn_needs' } as const;

function said(facts: Partial<InteractionFacts> = {}, counting: Partial<Counting> = {}) {
  const told = { ...VISIT, ...facts };
  const of = { names: ['Samira'], others: 0, rule: 'broad' as const, mode: told.mode, ...counting };
  return clockLines(clocksFedBy(told, 'ordinary'), of).map(({ words }) => words);
}

describe('what an exchange counts for, in words', () => {
  it('says for whom, and why, clock by clock', () => {
    expect(said()).toEqual([
      'Compte pour le premier contact de Samira\u00A0: visite d’une entreprise.',
      'Compte pour l’IPS\u00A0: rencontre en face à face avec quelqu’un qui décide.',
    ]);
  });

  it('says why not', () => {
    expect(said({ mode: 'call', inPerson: false })).toEqual([
      'Ne compte pas pour un premier contact (COACH)\u00A0: ni visite, ni enquête métier, ni forum, ni petit-déj.',
      'Ne compte pas pour l’IPS\u00A0: au téléphone.',
    ]);
  });

  it('says what one more word would change', () => {
    expect(said({ decisionMaker: null }, { names: [] })).toEqual([
      'Compte pour un premier contact dès que vous dites pour les envies de qui\u00A0: visite d’une entreprise.',
      'Ne compte pas encore pour l’IPS\u00A0: dites si la personne rencontrée décide.',
    ]);
  });

  it('begins with the rule of the programme', () => {
    expect(said({}, { rule: 'face_to_face' })[0]).toBe(
      'Compte pour le premier contact de Samira\u00A0: rencontre en face à face avec quelqu’un qui décide.',
    );
  });

  it('names those one follows, and counts the others', () => {
    expect(said({}, { names: ['Amal', 'Samira'], others: 1 })[0]).toMatch(
      /^Compte pour le premier contact d’Amal, Samira et 1\u00A0autre personne/,
    );
    expect(said({}, { names: [], others: 2 })[0]).toMatch(/de 2\u00A0autres personnes/);
  });
});
