import { EMPLOYER_ANSWERS } from '../../../disclosure';
import type { NewOpening } from '../../../matching';
import type { Wish } from '../../../people';
import { todayPage } from './today-page.presenter';
import type { PersonToday } from './today-parts';
import { MOST_ROWS } from './today-sections';

const names = {
  occupation: (code: string) => `Métier ${code}`,
  employer: () => 'Noirot',
  commune: () => null,
};
const NOTHING = { count: 0, first: null };
const fitOf = (count: number) => ({ count, first: 'Plonge' });
const TODAY = '2026-11-23';
const WISHES: Wish[] = [{ criterion: 'words', value: 'aider en cuisine', stance: 'like' }];

function person(name: string, told: Partial<PersonToday> = {}): PersonToday {
  const waiting = { replied: [], saidYes: [], awaiting: [], reviews: [] };
  const blank = { ...waiting, channels: [], fit: NOTHING, wishes: WISHES };
  return { id: name.toLowerCase(), name, lastName: 'Benali', entryDate: '2026-01-05', ...blank, ...told };
}

const SILENCE = { posts: [], calls: [], requests: [] };

function today(
  people: readonly PersonToday[],
  firstContactDays: number | null = 30,
  newOpenings: readonly NewOpening[] = [],
) {
  return todayPage({
    ...{ today: TODAY, people, names, firstContactDays, newOpenings, heard: SILENCE },
    ...{ tasks: [], silentEmployers: 0, silent: [] },
  });
}

function headings(people: readonly PersonToday[], newOpenings: readonly NewOpening[] = []): string[] {
  const { main, beside } = today(people, 30, newOpenings);
  return [...main, ...beside].map(({ heading }) => heading);
}

const newOpening = (number: number, names = ['Awa']): NewOpening => ({
  id: `o${number}`,
  title: `Plonge ${number}`,
  employer: 'Noirot',
  at: new Date('2026-11-23T08:00:00Z'),
  names,
});

const YES = [{ introductionId: 'i1', opening: 'Plonge, le midi', since: '2026-11-22' }];
const REVIEWS = [{ reason: 'housing' as const, since: '2026-11-10', topic: 'housing' as const }];
const AWAITING = ['2026-11-20', '2026-11-22'];

describe('the page of today', () => {
  it('opens on the weekday and its date', () => {
    expect(today([]).heading).toBe('Lundi 23 novembre');
  });

  it('begins with what employers answered, for a week', () => {
    const reply = (since: string) => ({
      introductionId: 'i2',
      opening: 'Plonge',
      answer: 'meet' as const,
      since,
    });
    const [section] = today([person('Luc', { replied: [reply('2026-11-22')], saidYes: YES })]).main;
    expect(section).toMatchObject({ heading: 'Un employeur a répondu' });
    expect(section!.rows[0]!.lines).toEqual(['Plonge', `${EMPLOYER_ANSWERS.meet}, hier.`]);
    expect(headings([person('Luc', { replied: [reply('2026-11-10')] })])).not.toContain(
      'Un employeur a répondu',
    );
  });

  it('keeps one order: yeses, what is to be talked over, first days, choices under way, new offers, offers to choose, wishes to ask for', () => {
    const everybody = [
      person('Zoé', { wishes: [] }),
      person('Awa', { fit: fitOf(3) }),
      person('Moussa', { awaiting: AWAITING }),
      person('Samira', { entryDate: '2026-11-05' }),
      person('Luc', { reviews: REVIEWS, fit: null }),
      person('Karim', { saidYes: YES }),
    ];
    const inOrder = [
      'Oui, ça m’intéresse',
      'Ce que l’employeur peut savoir',
      'Les 30 premiers jours',
      'En attente de leur choix',
      'Offres nouvelles',
      'Des offres à choisir ensemble',
      'Envies à demander',
    ];
    expect(headings(everybody, [newOpening(1)])).toEqual(inOrder);
    expect(headings([...everybody].reverse(), [newOpening(1)])).toEqual(inOrder);
  });

  it('does not show a section that has nobody', () => {
    expect(headings([person('Moussa', { awaiting: AWAITING })])).toEqual(['En attente de leur choix']);
    expect(today([]).main).toEqual([]);
  });

  it('says with whom to talk again, the longest due first, and nothing of where anybody lives', () => {
    const search = { reason: 'search' as const, since: '2026-11-02', topic: null };
    const [section] = today([
      person('Awa', { reviews: REVIEWS }),
      person('Luc', { reviews: [search, ...REVIEWS] }),
    ]).main;
    expect(section!.rows.map(({ pill }) => pill!.words)).toEqual(['À revoir avec Luc', 'À revoir avec Awa']);
    expect(section!.rows[0]!.lines).toHaveLength(2);
    expect(section!.rows[0]!.action.href).toBe('/personnes/luc/discretion/entretien');
    expect(JSON.stringify(section)).not.toMatch(/héberg|logement/i);
  });

  it('counts what there is to do, one or several', () => {
    expect(today([person('Karim', { saidYes: YES })]).sentence).toBe('1\u00A0chose à faire aujourd’hui.');
    expect(today([person('Karim', { saidYes: [...YES, ...YES] })]).sentence).toMatch(/^2\u00A0choses/);
  });

  it('has a kind word when there is nothing, and says what to do when nobody is followed', () => {
    expect(today([person('Karim')]).sentence).toMatch(/^Rien ne presse/);
    expect(today([]).sentence).toMatch(/^Personne ne vous est confié/);
    expect([today([person('Karim')]).idle?.href, today([]).idle?.href]).toEqual([
      '/employeurs',
      '/personnes/nouvelle',
    ]);
    expect(today([person('Karim', { saidYes: YES })]).idle).toBeNull();
  });

  it('says the day of the first days, the fewest left first, and nothing of what was or was not done', () => {
    const [section] = today([
      person('Moussa', { entryDate: '2026-11-14' }),
      person('Samira', { entryDate: '2026-11-01' }),
    ]).main;
    expect(section!.rows.map(({ who, left }) => `${who} ${left}`)).toEqual([
      'Samira\u00A0B. J-7',
      'Moussa\u00A0B. J-20',
    ]);
    expect(section!.rows[0]!.countdown).toMatchObject({ words: 'Jour 23 sur 30', tone: 'warn' });
    expect(section!.rows[0]!.lines).toEqual([
      'Entrée le dimanche 1er novembre. Souhaite\u00A0: «\u00A0aider en cuisine\u00A0».',
    ]);
    expect(JSON.stringify(section)).not.toMatch(/contact|aucun|retard/i);
  });

  it('has no countdown where the programme counts none', () => {
    expect(today([person('Samira', { entryDate: '2026-11-05' })], null).main).toEqual([]);
  });

  it('says since when somebody has offers to choose from, and by which way to tell her', () => {
    const channels = [{ href: 'tel:0600000102', label: 'Appeler' }];
    const rows = today([
      person('Awa', { awaiting: [AWAITING[1]!] }),
      person('Moussa', { awaiting: AWAITING, channels }),
    ]).beside[0]!.rows;
    expect(rows.map(({ lines }) => lines)).toEqual([
      ['1\u00A0offre proposée hier.', 'Dites-le-lui de vive voix.'],
      ['2\u00A0offres proposées, la première il y a 3\u00A0jours.'],
    ]);
    expect(rows[1]).toMatchObject({ channels, pill: { words: 'À Moussa de choisir' } });
  });

  it('offers nothing more to who already has something to answer, nor where nothing fits', () => {
    const people = [
      person('Awa', { fit: fitOf(1) }),
      person('Karim', { fit: NOTHING }),
      person('Luc', { fit: fitOf(4), saidYes: YES }),
      person('Moussa', { fit: fitOf(4), awaiting: AWAITING }),
      person('Zoé', { fit: fitOf(4), wishes: [] }),
    ];
    const section = today(people).beside.find(({ heading }) => heading.startsWith('Des offres'))!;
    expect(section.rows.map(({ lines }) => lines[0])).toEqual([
      '1\u00A0offre pourrait plaire à Awa\u00A0: «\u00A0Plonge\u00A0».',
    ]);
  });

  it('says how many offers there are, and the nearest to her wishes', () => {
    const [row] = today([person('Awa', { fit: fitOf(3) })]).beside[0]!.rows;
    expect(row!.lines).toEqual(['3\u00A0offres pourraient plaire à Awa, dont «\u00A0Plonge\u00A0».']);
  });

  it('says to how many others nothing is proposed either, when it is not their turn', () => {
    const people = [
      person('Awa', { fit: fitOf(3) }),
      person('Luc', { fit: null }),
      person('Zoé', { fit: null }),
    ];
    expect(today(people).beside[0]).toMatchObject({
      others: 'Rien de proposé non plus à 2\u00A0autres personnes',
    });
  });

  it('does not fill the page with those for whom the day has no room', () => {
    const many = Array.from({ length: MOST_ROWS + 2 }, (_, index) => person(`Awa${index}`, { wishes: [] }));
    expect(today(many).beside[0]).toMatchObject({ others: 'Et 2\u00A0autres personnes' });
    expect(today(many).beside[0]!.rows).toHaveLength(MOST_ROWS);
    expect(today(many).sentence).toMatch(/^5\u00A0choses/);
  });
});
