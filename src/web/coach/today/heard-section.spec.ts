import { heardSection } from './heard-section';

describe('what employers said at their doors', () => {
  const at = new Date('2026-11-23T08:00:00Z');
  const post = (number: number) => ({
    openingId: `o${number}`,
    title: `Plonge ${number}`,
    employerName: 'Noirot',
    at,
  });
  const call = { id: 'w1', employerId: 'e1', employerName: 'Noirot', reachable: 'le matin', at };

  it('shows every offer they proposed and every call they ask for, the calls first', () => {
    const { heading, rows, others } = heardSection({
      posts: [1, 2, 3, 4, 5, 6].map(post),
      calls: [call],
      requests: [],
    });
    expect([heading, others]).toEqual(['Offres à relire', null]);
    expect(rows.map(({ who }) => who)).toEqual([
      'Noirot',
      ...[1, 2, 3, 4, 5, 6].map((one) => `Plonge ${one}`),
    ]);
    expect(rows[0]).toMatchObject({
      lines: ['Préfère qu’on l’appelle pour un poste.', '«\u00A0le matin\u00A0»'],
      done: { path: '/employeurs/appels/w1/fait' },
    });
    expect(rows[1]).toMatchObject({ action: { href: '/offres/o1', label: 'Relire l’offre' } });
  });

  it('says nothing of when to call whoever did not say', () => {
    const [row] = heardSection({ posts: [], calls: [{ ...call, reachable: null }], requests: [] }).rows;
    expect(row!.lines).toEqual(['Préfère qu’on l’appelle pour un poste.']);
  });
});
