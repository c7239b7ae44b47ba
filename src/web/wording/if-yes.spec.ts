import type { Reveal } from '../../matching';
import type { OpeningRow } from '../../openings';
import { ifYes, routesTold } from './if-yes';

const COACHING: Reveal = { route: 'with_coach', topics: ['coaching'], text: '…' };
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
    expect(plain(ifYes({ routes: ['alone', 'with_coach'], revealsByRoute: [COACHING] }))).toEqual([
      'Par vous-même : l’employeur apprend seulement ce que vous lui dites.',
      'Avec votre coach : l’employeur saura que vous avez un coach.',
    ]);
  });

  it('is one sentence for both ways when they tell the same', () => {
    const told = routesTold({ ...POST, source: 'portal' }, new Set());
    expect(plain(ifYes(told))).toEqual(['Dans tous les cas : l’employeur saura que vous avez un coach.']);
  });

  it('says what else answering tells', () => {
    const told = routesTold({ ...POST, contract: 'cddi' }, new Set());
    expect(plain(ifYes(told))).toEqual([
      'Répondre révélera votre accompagnement et votre longue période sans emploi.',
    ]);
    const declared = routesTold({ ...POST, declaredReveals: ['health'] }, new Set());
    expect(plain(ifYes(declared))).toEqual([
      'Répondre révélera votre santé.',
      'Avec votre coach, répondre révélera votre accompagnement et votre santé.',
    ]);
  });

  it('closes a way that would tell what she keeps silent', () => {
    expect(plain(ifYes(routesTold(POST, new Set(['coaching']))))).toEqual([
      'Par vous-même : l’employeur apprend seulement ce que vous lui dites.',
      'Avec votre coach : l’employeur apprendrait ce que vous gardez pour vous.',
    ]);
  });
});
