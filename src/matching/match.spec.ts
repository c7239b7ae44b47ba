import { aContext, anEmployer, anOpening, aProfile, DIJON } from '../../test/support/matching-worlds';
import type { OpeningFacts } from '../openings';
import type { Wish } from '../people';
import { type Match, matchOpening, rankOpenings } from './match';

const ids = (openings: readonly OpeningFacts[], wishes: readonly Wish[] = [], limit = 20) =>
  rankOpenings(aProfile(wishes), openings, aContext(), { limit }).items.map(({ openingId }) => openingId);

const named = (id: string, employer: string, occupation: string | null = null) =>
  anOpening({ id, employer: anEmployer(employer), occupation });

describe('the list of one person', () => {
  it('shows the newest first to someone who has said nothing yet, and invents no reason', () => {
    const openings = [
      anOpening({ id: 'old', freshOn: '2026-10-20' }),
      anOpening({ id: 'new', freshOn: '2026-11-22' }),
      anOpening({ id: 'between', freshOn: '2026-11-10' }),
    ];
    const { items, considered } = rankOpenings(aProfile(), openings, aContext(), { limit: 20 });
    expect(items.map(({ openingId }) => openingId)).toEqual(['new', 'between', 'old']);
    expect(items.flatMap(({ reasons, cautions, toCheck }) => [reasons, cautions, toCheck].flat())).toEqual(
      [],
    );
    expect(considered).toBe(3);
  });

  it('settles ties by the employer least solicited, then the newest publication, then the id', () => {
    const busy = anOpening({ id: 'a', employer: anEmployer('busy', { recentSolicitations: 2 }) });
    const older = anOpening({ id: 'b', publishedOn: '2026-11-01' });
    expect(ids([busy, older, anOpening({ id: 'd' }), anOpening({ id: 'c' })])).toEqual(['c', 'd', 'b', 'a']);
  });

  it('counts hidden openings nowhere and keeps what the law forbids today in its own fold', () => {
    const legal = { kind: 'age', label: '18 ans', level: 'legal', value: '18' } as const;
    const openings = [
      anOpening({ id: 'shown' }),
      anOpening({ id: 'hidden', published: false }),
      anOpening({ id: 'later', prerequisites: [legal] }),
    ];
    const ranking = rankOpenings(aProfile([], { age: 17 }), openings, aContext(), { limit: 20 });
    expect(ranking).toMatchObject({
      considered: 2,
      items: [{ openingId: 'shown' }],
      notYet: [{ openingId: 'later' }],
    });
    expect(ranking.notYet[0]).not.toHaveProperty('score');
  });

  it('answers in the shape other programs rely on', () => {
    const wishes: Wish[] = [
      { criterion: 'distance', value: { ...DIJON, maxKm: 10, mode: 'bike' }, stance: 'like' },
    ];
    const opening = anOpening({ employer: anEmployer('a'), position: { lat: 47.35, lon: 5.0415 } });
    const { items } = rankOpenings(aProfile(wishes), [opening], aContext(), { limit: 1 });
    expect(items).toEqual([
      {
        openingId: 'opening',
        title: 'Poste à Dijon',
        employer: { id: 'a', name: 'Maison a' },
        score: 1,
        reasons: [{ code: 'distance', text: 'C’est à 3,2\u00a0km\u00a0: vous acceptez jusqu’à 10\u00a0km.' }],
        cautions: [],
        toCheck: [],
        toPrepare: [],
        reveals: ['coaching'],
        revealsByRoute: [
          {
            route: 'with_coach',
            topics: ['coaching'],
            text: 'Avec votre coach, répondre révélera votre accompagnement.',
          },
        ],
        routes: ['alone', 'with_coach'],
        distanceKm: 3.2,
      },
    ]);
  });
});

describe('the first ten', () => {
  it('hold at most two openings of one employer, and the others follow', () => {
    const many = ['a1', 'a2', 'a3', 'a4'].map((id) => named(id, 'a'));
    const others = Array.from({ length: 9 }, (_, index) => named(`b${index}`, `other ${index}`));
    const order = ids([...many, ...others]);
    expect(order.slice(0, 10)).toEqual(['a1', 'a2', 'b0', 'b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7']);
    expect(order.slice(10)).toEqual(['a3', 'a4', 'b8']);
  });

  it('take the sites of one house for one employer, unless she asked for one of them', () => {
    const site = (id: string) => anOpening({ id, employer: anEmployer(id, { name: 'Aide et Vie' }) });
    const openings = [...['a1', 'a2', 'a3'].map(site), named('b', 'b')];
    expect(ids(openings)).toEqual(['a1', 'a2', 'b', 'a3']);
    expect(ids(openings, [{ criterion: 'employer', value: 'a3', stance: 'like' }])).toEqual([
      'a3',
      'a1',
      'a2',
      'b',
    ]);
  });

  it('hold at most five openings of one occupation', () => {
    const cooks = Array.from({ length: 7 }, (_, index) => named(`a${index}`, `cook ${index}`, 'G1602'));
    const others = Array.from({ length: 6 }, (_, index) => named(`b${index}`, `other ${index}`, null));
    expect(
      ids([...cooks, ...others])
        .slice(0, 10)
        .filter((id) => id.startsWith('a')),
    ).toHaveLength(5);
  });

  it('are not spread when that employer or that occupation is all she asked for', () => {
    const many = ['a1', 'a2', 'a3'].map((id) => named(id, 'a'));
    const wish: Wish = { criterion: 'employer', value: 'a', stance: 'like' };
    expect(ids([...many, named('b', 'b')], [wish])).toEqual(['a1', 'a2', 'a3', 'b']);
    const second: Wish = { criterion: 'employer', value: 'b', stance: 'like' };
    expect(ids([...many, named('b', 'b')], [wish, second])).toEqual(['a1', 'a2', 'b', 'a3']);
  });

  it('never lose an opening: what is passed over fills the list when nothing else is left', () => {
    expect(ids(['a1', 'a2', 'a3', 'a4'].map((id) => named(id, 'a')))).toEqual(['a1', 'a2', 'a3', 'a4']);
    expect(
      ids(
        ['a1', 'a2', 'a3', 'a4'].map((id) => named(id, 'a')),
        [],
        3,
      ),
    ).toEqual(['a1', 'a2', 'a3']);
  });

  it('count openings that name no employer or no occupation for none', () => {
    const nameless = Array.from({ length: 12 }, (_, index) => anOpening({ id: `n${index + 10}` }));
    expect(ids([...nameless, named('z', 'z')]).slice(0, 10)).toEqual(
      nameless.slice(0, 10).map(({ id }) => id),
    );
  });

  it('shows an opening whose employer was solicited enough, and says from when he may be again', () => {
    const atCap = { perMonth: 2, nextOn: '2026-12-01' };
    const opening = anOpening({ employer: anEmployer('e1', { atCap }) });
    const told = (voice: 'person' | 'coach', silentTopics: 'coaching'[] = []) => {
      const context = aContext({ silentTopics: new Set(silentTopics) });
      const found = matchOpening(aProfile(), opening, context, voice) as Match;
      return found.item.cautions.map(({ text }) => text);
    };
    expect(told('person')).toEqual([
      'Cet employeur reçoit peu de demandes. Votre coach peut lui écrire à partir du mardi 1er décembre.',
    ]);
    expect(told('coach')).toEqual([
      'Cet employeur a demandé au plus 2\u00a0sollicitations par mois. La prochaine peut partir le mardi 1er décembre.',
    ]);
    // Where nothing is sent, nothing waits.
    expect(told('person', ['coaching'])).toEqual([]);
  });
});
