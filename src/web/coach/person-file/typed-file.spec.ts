import { InvalidInput } from '../../../platform/http/field-error';
import type { Commune } from '../../../reference';
import type { AbilitiesForm } from './file.form';
import { atTheirPlaces, filledLines, oneALine } from './filled-lines';
import { abilitiesTyped, availabilityTyped, identityTyped, welcomeTyped } from './typed-file';

const occupations = {
  find: (code: string) => (code === 'G1605' ? ({ code, title: 'Plonge' } as never) : null),
  suggest: () => [],
};
const abilities = (form: Partial<AbilitiesForm>) =>
  abilitiesTyped(form, filledLines(form.experience), filledLines(form.languages), occupations);
const faultsOf = (ask: () => unknown): string[] => {
  try {
    ask();
  } catch (error) {
    if (error instanceof InvalidInput) return error.errors.map(({ field }) => field);
    throw error;
  }
  return [];
};

describe('the lines of a form', () => {
  const blank = { value: null };

  it('count only when something is written, and know where they stood', () => {
    const { lines, places } = filledLines([blank, { value: 'a' }, blank, { value: 'b' }]);
    expect([lines, places]).toEqual([
      [{ value: 'a' }, { value: 'b' }],
      [1, 3],
    ]);
    expect(filledLines(null)).toEqual({ lines: [], places: [] });
  });

  it('have what a room finds wrong told where they stood', () => {
    const found = new InvalidInput([
      { field: 'experience[1].words', message: 'x' },
      { field: 'birthDate', message: 'y' },
    ]);
    const told = atTheirPlaces(found, 'experience', [1, 3]) as InvalidInput;
    expect(told.errors.map(({ field }) => field)).toEqual(['experience[3].words', 'birthDate']);
    const other = new Error('other');
    expect(atTheirPlaces(other, 'experience', [])).toBe(other);
  });

  it('are one thing each, once', () => {
    expect(oneALine(' Ranger \n\nCompter\nRanger')).toEqual(['Ranger', 'Compter']);
    expect(oneALine(null)).toEqual([]);
  });
});

describe('what she can do', () => {
  it('stays unknown when nobody asked, and is nothing when she said so', () => {
    const unknown = {
      skills: undefined,
      licences: undefined,
      certificates: undefined,
      rightToWork: undefined,
    };
    expect(abilities({})).toMatchObject(unknown);
    expect(abilities({ licences: ['aucun'], noCertificate: true, rightToWork: false })).toMatchObject({
      licences: [],
      certificates: [],
      rightToWork: false,
    });
  });

  it('is refused when it says two things at once, or too much in one line', () => {
    expect(
      faultsOf(() => abilities({ licences: ['B', 'aucun'], certificates: 'SST', noCertificate: true })),
    ).toEqual(['licences', 'noCertificate']);
    const many = Array.from({ length: 21 }, (_, place) => `savoir ${place}`).join('\n');
    expect(faultsOf(() => abilities({ skills: many, certificates: 'x'.repeat(121) }))).toEqual([
      'skills',
      'certificates',
    ]);
  });

  it('names its languages as they are kept', () => {
    const languages = [
      { name: 'Français', level: 'B1' as const },
      { name: null, level: null },
    ];
    expect(abilities({ languages }).languages).toEqual({ français: 'B1' });
    expect(faultsOf(() => abilities({ languages: [{ name: null, level: 'A1' }] }))).toEqual([
      'languages[0].name',
    ]);
  });
});

describe('how to reach her', () => {
  const identity = (contactPoints: object[]) =>
    identityTyped({ firstName: 'A', lastName: 'B', language: 'fr', contactPoints } as never);

  it('is every line with something to reach her by', () => {
    const phone = { kind: 'phone', value: '06', aloneToRead: false };
    expect(identity([{ kind: 'phone', value: null, aloneToRead: null }, phone]).contactPoints).toEqual([
      phone,
    ]);
    expect(faultsOf(() => identity([{ kind: 'phone', value: null, aloneToRead: true }]))).toEqual([
      'contactPoints[0].value',
    ]);
  });

  it('may be one phone from the first day, or nothing', () => {
    const typed = { firstName: 'A', lastName: 'B', aloneToRead: null };
    expect(welcomeTyped({ ...typed, phone: '06' }).contactPoints).toEqual([{ kind: 'phone', value: '06' }]);
    expect(welcomeTyped({ ...typed, phone: null }).contactPoints).toEqual([]);
  });
});

describe('where she starts from', () => {
  const dijon = { name: 'Dijon', postcodes: ['21000'], lat: 47.322, lon: 5.0415 } as Commune;
  const communes = {
    nearest: (lat: number) => (lat > 47 ? dijon : null),
    ofName: (name: string) => (name === 'Dijon' ? [dijon] : []),
    ofPostcode: () => [],
  };
  const start = (form: object, before: { startLat: number | null; startLon: number | null }) =>
    availabilityTyped(form, before as never, communes).startPlace;
  const nowhere = { startLat: null, startLon: null };

  it('is the commune that is typed, called as she calls it', () => {
    expect(start({ commune: 'Dijon' }, nowhere)).toEqual({ label: 'Dijon', lat: 47.322, lon: 5.0415 });
    expect(start({ commune: 'Dijon', startLabel: 'La gare' }, nowhere)).toMatchObject({ label: 'La gare' });
  });

  it('stays where it was, to the metre, as long as the same commune is shown', () => {
    const station = { startLat: 47.3233, startLon: 5.0273 };
    expect(start({ commune: 'Dijon', startLabel: 'La gare' }, station)).toMatchObject({ lat: 47.3233 });
    const far = { startLat: 12, startLon: 5 };
    expect(start({ startLabel: 'Chez ma sœur' }, far)).toEqual({ label: 'Chez ma sœur', lat: 12, lon: 5 });
  });

  it('is forgotten when it is emptied, and never guessed', () => {
    expect(start({}, { startLat: 47.3, startLon: 5 })).toBeUndefined();
    expect(faultsOf(() => start({ commune: 'Syldavie' }, nowhere))).toEqual(['commune']);
    expect(faultsOf(() => start({ startLabel: 'La gare' }, nowhere))).toEqual(['commune']);
  });
});
