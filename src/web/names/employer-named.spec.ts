import type { Viewer } from '../../identity';
import type { EmployerRow } from '../../network';
import { employerNamed } from './employer-named';

const viewer = {} as Viewer;
const employer = (id: string, name: string, commune: string | null, brandName: string | null = null) =>
  ({ id, name, commune, brandName }) as EmployerRow;
const ALL = [
  employer('1', 'SARL Noirot', 'Dijon', 'Chez Noirot'),
  employer('2', 'Épicerie Monge', 'Dijon'),
  employer('3', 'Épicerie Monge', 'Chenôve'),
];
const employers = {
  list: (_: Viewer, { q = '' }: { q?: string }) => {
    const items = ALL.filter(({ name, brandName }) => `${name} ${brandName}`.includes(q.split(',')[0]!));
    return Promise.resolve({ items: q.includes(',') ? [] : items, total: items.length, page: 1 });
  },
};
const named = (typed: string) => employerNamed(employers, viewer, typed);

describe('the employer one names', () => {
  it('is found by its name or the name people know, whatever the accents', async () => {
    expect(await named('Chez Noirot')).toEqual({ id: '1' });
  });

  it('is told from its namesakes by the commune', async () => {
    expect(await named('Épicerie Monge')).toMatchObject({ complaint: expect.stringContaining('la commune') });
    expect(await named('Épicerie Monge, chenove')).toEqual({ id: '3' });
    expect(await named('Épicerie Monge, Beaune')).toMatchObject({
      complaint: expect.stringContaining('en entier'),
    });
  });

  it('is not guessed from a part of a name, nor invented', async () => {
    expect(await named('Noir')).toMatchObject({
      complaint: expect.stringContaining('«\u00A0SARL Noirot\u00A0»'),
    });
    expect(await named('Zorglub')).toMatchObject({ complaint: expect.stringContaining('Aucun employeur') });
  });
});
