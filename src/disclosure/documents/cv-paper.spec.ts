import { textsOf } from '../../platform/papers/paper';
import { cvPaper } from './cv-paper';

const headings = (person: Parameters<typeof cvPaper>[0]) =>
  cvPaper(person).parts.map(({ heading }) => heading);

describe('a CV', () => {
  it('has her name in large letters, and her phone only when it is shown', () => {
    expect(cvPaper({ firstName: 'Samira', surname: 'Benali', phone: '06 00 00 01 01' })).toMatchObject({
      heading: 'Samira Benali',
      under: ['Téléphone : 06 00 00 01 01'],
    });
    expect(cvPaper({ firstName: 'Samira' })).toMatchObject({ heading: 'Samira', under: [], parts: [] });
    expect(cvPaper({}).heading).toBe('Curriculum vitæ');
  });

  it('has no heading for what is not shown', () => {
    expect(headings({ strengths: 'Je vais vite.' })).toEqual(['Points forts']);
    expect(headings({ languages: ['français (à l’aise)'], licences: ['B'] })).toEqual(['Langues', 'Permis']);
  });

  it('tells an experience by its occupation, then where and what, in her words', () => {
    const [part] = cvPaper({
      experience: [
        {
          title: 'Plongeur / Plongeuse',
          years: 2,
          endedIn: 2024,
          employer: 'Chez Paul',
          words: 'La plonge.',
        },
        { employer: 'Le Morvan', words: 'Le service.' },
        { words: 'Un coup de main au marché.' },
      ],
    }).parts;
    expect(part!.entries).toEqual([
      {
        title: 'Plongeur / Plongeuse',
        aside: '2\u00a0ans, jusqu’en 2024',
        text: 'Chez Paul\nLa plonge.',
        points: [],
      },
      { title: 'Chez Le Morvan', aside: null, text: 'Le service.', points: [] },
      { title: null, aside: null, text: 'Un coup de main au marché.', points: [] },
    ]);
  });

  it('writes occupations as she says: in the feminine, in the masculine, or both', () => {
    const experience = [{ title: 'Plongeur / Plongeuse en restauration' }, { words: 'Un coup de main.' }];
    const title = (form: Parameters<typeof cvPaper>[1]) =>
      cvPaper({ experience }, form).parts[0]!.entries[0]!.title;
    expect(title('feminine')).toBe('Plongeuse en restauration');
    expect(title('masculine')).toBe('Plongeur en restauration');
    expect(title('both')).toBe('Plongeur / Plongeuse en restauration');
  });

  it('says when she can begin as a day, and languages one a line', () => {
    const texts = textsOf(
      cvPaper({
        availability: 'En journée.',
        availableFrom: '2026-12-07',
        languages: ['français (à l’aise)'],
      }),
    );
    expect(texts).toContain('À partir du lundi 7 décembre 2026.');
    expect(texts).toContain('Français (à l’aise)');
  });
});
