import type { OpenTask } from '../../../network';
import { nextActionsSection, promisesSection, silenceInWords } from './employer-tasks-section';

const TODAY = '2026-11-23';
const task = (told: Partial<OpenTask>): OpenTask => ({
  id: 't1',
  kind: 'promise',
  words: 'Envoyer la fiche de poste',
  dueOn: TODAY,
  ended: null,
  employerId: 'e1',
  employerName: 'Boulangerie Noirot',
  interactionId: 'i1',
  by: { id: 'claire', name: 'Claire' },
  ...told,
});

describe('what a coach owes to employers', () => {
  it('says to whom, what and for when, with one thing to do and a later', () => {
    expect(promisesSection({ tasks: [task({})], today: TODAY }).rows).toMatchObject([
      {
        who: 'Boulangerie Noirot',
        lines: ['Envoyer la fiche de poste', 'Pour aujourd’hui.'],
        action: { href: '/employeurs/e1/noter', label: 'Noter', main: true },
        later: '/actions/t1/plus-tard?back=today',
      },
    ]);
    const [late] = promisesSection({ tasks: [task({ dueOn: '2026-11-20' })], today: TODAY }).rows;
    expect(late!.lines[1]).toBe('C’était pour le vendredi 20 novembre.');
  });

  it('keeps promises, all of them, apart from next actions, a handful', () => {
    const tasks = Array.from({ length: 8 }, (_, index) => [
      task({ id: `p${index}` }),
      task({ id: `n${index}`, kind: 'next_action' }),
    ]).flat();
    expect(promisesSection({ tasks, today: TODAY }).rows).toHaveLength(8);
    const next = nextActionsSection({ tasks, today: TODAY });
    expect(next.rows).toHaveLength(5);
    expect(next).toMatchObject({ others: 'Et 3\u00A0autres', othersHref: '/employeurs?asks=due&owner=me' });
  });

  it('counts employers without news in a sentence', () => {
    expect(silenceInWords(0, 60)).toBeNull();
    expect(silenceInWords(1, 60)).toBe('Un employeur n’a pas eu de nouvelles depuis 60\u00A0jours.');
    expect(silenceInWords(3, 60)).toBe('Trois employeurs n’ont pas eu de nouvelles depuis 60\u00A0jours.');
    expect(silenceInWords(12, 60)).toMatch(/^12 employeurs n’ont/);
  });
});
