import type { RecordedChoice } from '../../../disclosure';
import { choiceInWords, currentChoices } from './choice-in-words';

const names = {
  employer: (id: string) => (id === 'noirot' ? 'Chez Noirot' : undefined),
  opening: (id: string) => (id === 'plonge' ? 'Plonge' : undefined),
  colleague: (id: string) => ({ claire: 'Claire', yann: 'Yann' })[id],
};
const choice = (told: Partial<RecordedChoice>): RecordedChoice => ({
  id: 'c1',
  participantId: 'p1',
  topic: 'coaching',
  audienceKind: 'all',
  audienceId: null,
  decision: 'silent',
  teller: null,
  moment: null,
  level: null,
  words: null,
  reviewOn: null,
  saidAloudTo: 'claire',
  at: new Date('2026-11-22T09:00:00Z'),
  by: 'claire',
  ...told,
});

describe('a choice in words', () => {
  it('says the choice, to whom, how, and who heard it', () => {
    const told = { decision: 'tell', teller: 'both', moment: 'at_interview', level: 'need_only' } as const;
    const said = choiceInWords(choice({ ...told, saidAloudTo: 'yann', words: 'Je pars à 16 h.' }), names);
    expect(said).toMatchObject({
      topic: 'Un coach emploi m’accompagne',
      decision: 'En parler',
      audience: 'À tous les employeurs',
      how: 'Qui en parle\u00A0: nous deux, pendant l’entretien. Seulement ce dont j’ai besoin',
      words: 'Je pars à 16 h.',
      told: 'Dit à Yann, noté par Claire',
    });
  });

  it('says that no choice yet is silence, and that she chose by herself', () => {
    const said = choiceInWords(choice({ decision: 'undecided', saidAloudTo: null, by: null }), names);
    expect(said).toMatchObject({
      decision: 'Pas encore de choix\u00A0: rien n’est dit',
      how: null,
      told: 'Choisi sans intermédiaire',
    });
  });

  it('names the employer or the offer, and nothing that is out of reach', () => {
    const audience = (kind: 'employer' | 'opening', id: string) =>
      choiceInWords(choice({ audienceKind: kind, audienceId: id }), names).audience;
    expect([audience('employer', 'noirot'), audience('employer', 'x')]).toEqual([
      'À Chez Noirot',
      'À un employeur',
    ]);
    expect(audience('opening', 'plonge')).toBe('Pour l’offre «\u00A0Plonge\u00A0»');
  });
});

it('what holds is the newest choice of each topic and audience, those for all first', () => {
  const newestFirst = [
    choice({ id: 'here', audienceKind: 'employer', audienceId: 'noirot', decision: 'tell' }),
    choice({ id: 'now', decision: 'tell' }),
    choice({ id: 'before', decision: 'silent' }),
    choice({ id: 'home', topic: 'housing' }),
  ];
  expect(currentChoices(newestFirst).map(({ id }) => id)).toEqual(['now', 'home', 'here']);
});
