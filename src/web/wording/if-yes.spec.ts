import type { OpeningRow } from '../../openings';
import { ifYes, ifYesForCoach, routesOpen } from './if-yes';

const BOTH = ['alone', 'with_coach'] as const;
const plain = (sentences: readonly string[]) => sentences.map((one) => one.replace(/\u00A0/g, ' '));
const POST = {
  kind: 'vacancy',
  contract: 'cdi',
  market: 'ordinary',
  reservedForRqth: false,
  insertionClause: false,
  source: 'france_travail',
  declaredReveals: [],
} as unknown as OpeningRow;

describe('what the employer learns if she says yes', () => {
  it('is one sentence a way, and hers alone when she goes alone', () => {
    expect(plain(ifYes(POST, BOTH))).toEqual([
      'Par vous-même : l’employeur apprend seulement ce que vous lui dites.',
      'Avec votre coach : l’employeur saura que vous avez un coach.',
    ]);
  });

  it('is one sentence for both ways when they tell the same', () => {
    expect(plain(ifYes({ ...POST, source: 'portal' }, BOTH))).toEqual([
      'Dans tous les cas : l’employeur saura que vous avez un coach.',
    ]);
    expect(plain(ifYes({ ...POST, kind: 'immersion' }, BOTH))).toEqual([
      'Dans tous les cas : la convention nomme votre accompagnement et votre structure.',
    ]);
  });

  it('says what else answering tells', () => {
    expect(plain(ifYes({ ...POST, contract: 'cddi' }, BOTH))).toEqual([
      'Dans tous les cas : ce contrat dit votre accompagnement et votre longue période sans emploi.',
    ]);
    expect(plain(ifYes({ ...POST, declaredReveals: ['health'] }, BOTH))).toEqual([
      'Par vous-même : répondre révélera votre santé.',
      'Avec votre coach : l’employeur saura que vous avez un coach.',
      'Avec votre coach : répondre révélera votre santé.',
    ]);
  });

  it('closes a way that would tell what she keeps silent', () => {
    expect(plain(ifYes(POST, routesOpen(POST, new Set(['coaching']))))).toEqual([
      'Par vous-même : l’employeur apprend seulement ce que vous lui dites.',
      'Avec votre coach : l’employeur apprendrait ce que vous gardez pour vous.',
    ]);
  });

  it('keeps every sentence of hers short', () => {
    const offers = [POST, { ...POST, contract: 'cddi' }, { ...POST, insertionClause: true }] as OpeningRow[];
    for (const sentence of offers.flatMap((row) => plain(ifYes(row, BOTH))))
      expect([sentence, sentence.match(/[\p{L}’-]+/gu)!.length <= 15]).toEqual([sentence, true]);
  });

  it('is told to her coach with what it rests on', () => {
    expect(plain(ifYesForCoach(POST, BOTH, 'Samira'))).toEqual([
      'Sans vous : répondre ne révèle rien.',
      'Avec vous : l’employeur saura qu’un coach accompagne cette personne.',
    ]);
    expect(plain(ifYesForCoach(POST, ['alone'], 'Samira'))[1]).toBe(
      'Avec vous : répondre dirait ce que Samira veut garder pour soi.',
    );
  });
});
