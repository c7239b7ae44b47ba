import type { RecordedChoice } from '../../../disclosure';
import type { IntroductionView } from '../../../introductions';
import type { PersonFile } from '../../../people';
import type { ThreadParts } from './thread-events';
import { EVENTS_PER_PAGE, threadPage } from './thread-page.presenter';

const at = (day: string, hour = 10) => new Date(`2026-11-${day}T${String(hour).padStart(2, '0')}:00:00Z`);
const participant = {
  id: 'p1',
  name: 'Samira',
  lastName: 'Benali',
  entryDate: '2026-11-05',
  createdAt: at('05'),
  createdBy: 'claire',
};
const claire = { id: 'claire', name: 'Claire' };
const introduction = {
  id: 'i1',
  participantId: 'p1',
  openingId: 'o1',
  opening: { title: 'Plonge', employerName: 'Noirot', userCompany: null },
  origin: 'coach',
  at: at('18'),
  by: claire,
  answers: [
    {
      answer: 'no',
      reason: 'too_far',
      until: null,
      at: at('20', 9),
      by: claire,
      saidAloudTo: claire,
      words: null,
    },
  ],
  withdrawal: null,
} as unknown as IntroductionView;
const choice = { topic: 'health', decision: 'silent', at: at('19'), saidAloudTo: null } as RecordedChoice;

function thread(told: Partial<ThreadParts> = {}, page = 1) {
  const parts: ThreadParts = {
    file: { participant, contactPoints: [] } as unknown as PersonFile,
    wishes: [],
    introductions: [],
    choices: [],
    talks: [],
    cardAt: null,
    nameOf: (id) => (id === 'claire' ? 'Claire' : undefined),
    ...told,
  };
  return threadPage(parts, { page, today: '2026-11-23' });
}

const said = (told?: Partial<ThreadParts>) =>
  thread(told).days.map(({ heading, events }) => [heading, ...events.map(({ words }) => words)]);

describe('the thread of somebody’s support', () => {
  it('begins with her welcome', () => {
    expect(said()).toEqual([
      ['Jeudi 5 novembre 2026', 'Fiche ouverte par Claire. Accompagnement depuis le jeudi 5 novembre 2026'],
    ]);
  });

  it('goes from the newest day to the oldest, whichever room wrote it down', () => {
    const wishes = [
      { version: 2, at: at('20', 11), saidAloudTo: null, wishes: [] },
      { version: 1, at: at('06'), saidAloudTo: 'claire', wishes: [] },
    ];
    const talks = [
      { id: 't1', participantId: 'p1', heldOn: '2026-11-19', withAccount: 'claire', at: at('21'), by: null },
    ];
    expect(
      said({ wishes, talks, introductions: [introduction], choices: [choice], cardAt: at('07') }),
    ).toEqual([
      [
        'Vendredi 20 novembre 2026',
        'Envies dites à nouveau, par Samira (0\u00A0envie)',
        '«\u00A0Non\u00A0»\u00A0: trop loin, dit à Claire',
      ],
      [
        'Jeudi 19 novembre 2026',
        'Échange sur ce que l’employeur peut savoir, avec Claire',
        'Ma santé\u00A0: «\u00A0Ne pas en parler\u00A0», par Samira',
      ],
      ['Mercredi 18 novembre 2026', 'Offre proposée par Claire'],
      ['Samedi 7 novembre 2026', 'Accès donné à ses propres pages'],
      ['Vendredi 6 novembre 2026', 'Premières envies, dites à Claire (0\u00A0envie)'],
      ['Jeudi 5 novembre 2026', 'Fiche ouverte par Claire. Accompagnement depuis le jeudi 5 novembre 2026'],
    ]);
  });

  it('is told page by page', () => {
    const choices = Array.from({ length: EVENTS_PER_PAGE }, () => choice);
    const count = (page: number) =>
      thread({ choices }, page).days.reduce((sum, { events }) => sum + events.length, 0);
    expect([count(1), count(2), count(3)]).toEqual([EVENTS_PER_PAGE, 1, 0]);
    expect(thread({ choices }).pagination).toMatchObject({ pages: 2, next: '/personnes/p1/fil?page=2' });
  });
});
