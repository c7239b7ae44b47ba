import { type EmployerViewParts, employerViewOf, type ShownPerson } from '../gate/employer-view';
import { employerPage } from './employer-page.presenter';

const MOUSSA: ShownPerson = {
  firstName: 'Moussa',
  surname: 'Diallo',
  phone: '06 00 00 01 01',
  experience: [
    {
      title: 'Plongeur / Plongeuse',
      years: 2,
      words: 'La plonge du midi.',
      employer: 'Chez Paul',
      endedIn: 2024,
    },
    { years: 1 },
    { words: 'J’ai aidé mon oncle.' },
  ],
  strengths: 'Je vais vite.',
  skills: ['Ranger et nettoyer'],
  availability: 'En semaine, en journée.',
  availableFrom: '2026-12-01',
  licences: ['B', 'BE'],
  certificates: ['SST'],
  languages: ['français (courant)', 'peul'],
};

const page = (person: ShownPerson, more: Partial<EmployerViewParts> = {}) =>
  employerPage(
    employerViewOf({
      route: 'with_coach',
      post: { title: 'Plonge, le midi' },
      employerName: 'Le Relais des Halles',
      person,
      sentences: [],
      ...more,
    }),
  );

const factsOf = (person: ShownPerson) =>
  page(person).card.facts.map(({ term, words }) => `${term}: ${words}`);

describe('what an employer reads of somebody', () => {
  it('is her name, as far as it is shown', () => {
    expect(page(MOUSSA).card.heading).toBe('Moussa Diallo');
    expect(page({ firstName: 'Moussa' }).card.heading).toBe('Moussa');
    expect(page({ surname: 'Diallo' }).card.heading).toBe('Diallo');
    expect(page({}).card.heading).toBe('Une personne pour ce poste');
  });

  it('says that his offer interests her, and who introduces her only when that may be told', () => {
    const introducedBy = { name: 'Claire Martin' };
    const said = (person: ShownPerson, more?: Partial<EmployerViewParts>) => page(person, more).card.because;
    expect(said(MOUSSA)).toBe('Votre offre intéresse Moussa.');
    expect(said({})).toBe('Votre offre intéresse quelqu’un.');
    expect(said(MOUSSA, { introducedBy })).toBe(
      'Claire Martin vous présente Moussa, que votre offre intéresse.',
    );
    expect(said({}, { introducedBy })).toBe(
      'Claire Martin vous présente quelqu’un que votre offre intéresse.',
    );
    expect(page(MOUSSA, { introducedBy }).introducedBy).toBe('Claire Martin');
    expect(page(MOUSSA).introducedBy).toBeNull();
  });

  it('is each thing granted, in the order one asks for it', () => {
    expect(factsOf(MOUSSA)).toEqual([
      'Poste: Plonge, le midi',
      'Entreprise: Le Relais des Halles',
      'Téléphone: 06 00 00 01 01',
      'Disponibilité: En semaine, en journée.',
      'À partir du: mardi 1er décembre 2026',
      'Permis: B, BE',
      'Certificats: SST',
      'Langues: Français (courant), peul',
    ]);
  });

  it('tells what she has done with what may be told of it', () => {
    expect(page(MOUSSA).card.experience).toEqual([
      { what: 'Plongeur / Plongeuse, 2\u00A0ans, chez Paul, jusqu’en 2024', words: 'La plonge du midi.' },
      { what: '1\u00A0an', words: null },
      { what: null, words: 'J’ai aidé mon oncle.' },
    ]);
  });

  it('has no line and no word for what is hidden: an employer cannot tell that there was more', () => {
    expect(page({})).toEqual({
      post: 'Plonge, le midi',
      introducedBy: null,
      card: {
        heading: 'Une personne pour ce poste',
        because: 'Votre offre intéresse quelqu’un.',
        facts: [
          { term: 'Poste', words: 'Plonge, le midi' },
          { term: 'Entreprise', words: 'Le Relais des Halles' },
        ],
        experience: [],
        strengths: null,
        skills: [],
        sentences: [],
      },
    });
  });

  it('holds the agreed sentences as they were agreed', () => {
    const sentences = ['Moussa préfère les horaires de jour.'];
    expect(page(MOUSSA, { sentences }).card.sentences).toEqual(sentences);
  });

  it('reads the same whatever the route: the page does not say how she comes', () => {
    expect(page(MOUSSA, { route: 'alone' })).toEqual(page(MOUSSA, { route: 'with_coach' }));
  });
});
