import { readReferenceTable } from '../../src/reference/reference-files';
import { spokenTitle, splitTitle } from '../../src/reference/occupations/gendered-title';
import { ROME_CODE, occupationFamily } from '../../src/reference/occupations/occupation';
import { codesOf, SECTORS } from '../../src/reference';

const occupations = readReferenceTable<Record<'code' | 'title' | 'title_masculine' | 'title_feminine' | 'sector' | 'description', string>>('occupations'); // prettier-ignore
const titles = readReferenceTable<Record<'code' | 'masculine' | 'feminine', string>>('occupation-titles');
const sisters = readReferenceTable<Record<'code' | 'sister_code', string>>('occupation-sisters');
const naf = readReferenceTable<Record<'division' | 'sector' | 'agency' | 'label', string>>('naf');
const communes = readReferenceTable<Record<'insee' | 'name' | 'postcodes' | 'department' | 'lat' | 'lon', string>>('communes'); // prettier-ignore

const codes = new Set(occupations.map(({ code }) => code));
const sectors: readonly string[] = codesOf(SECTORS);

/** What stands more than once. */
function twice(keys: readonly string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

describe('the occupations we ship', () => {
  it('are many enough to be found: 200 with 800 titles at least', () => {
    expect(occupations.length).toBeGreaterThanOrEqual(200);
    expect(titles.length).toBeGreaterThanOrEqual(800);
  });

  it('each have a well-formed code, once', () => {
    expect(occupations.filter(({ code }) => !ROME_CODE.test(code))).toEqual([]);
    expect(twice(occupations.map(({ code }) => code))).toEqual([]);
  });

  it('each have a known sector and a description of one short sentence', () => {
    expect(occupations.filter(({ sector }) => !sectors.includes(sector))).toEqual([]);
    const wrong = occupations.filter(({ description }) => !/^\p{Lu}.{8,90}\.$/u.test(description));
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  it('bear both genders of their title', () => {
    const wrong = occupations.filter(
      ({ title, title_masculine: masculine, title_feminine: feminine }) =>
        splitTitle(title).masculine !== masculine || splitTitle(title).feminine !== feminine,
    );
    expect(wrong).toEqual([]);
  });

  it('leave no sector without an occupation', () => {
    const used = new Set(occupations.map(({ sector }) => sector));
    expect(sectors.filter((sector) => !used.has(sector) && sector !== 'wholesale')).toEqual([]);
  });
});

describe('their titles', () => {
  it('belong to an occupation, once, and every occupation is among its own titles', () => {
    expect(titles.filter(({ code }) => !codes.has(code))).toEqual([]);
    expect(
      twice(titles.map(({ code, masculine, feminine }) => `${code} ${masculine} / ${feminine}`)),
    ).toEqual([]);
    const own = new Set(titles.map(({ code, masculine }) => `${code} ${masculine}`));
    const missing = occupations.filter((one) => !own.has(`${one.code} ${one.title_masculine}`));
    expect(missing.map(({ code }) => code)).toEqual([]);
  });

  it('are written out in both genders, never "Agent(e)", a slash or a middle dot', () => {
    const shortened = /\((e|ne|se|trice|euse|ière|ère|le)\)|[/·•]/;
    expect(titles.filter((one) => shortened.test(one.masculine + one.feminine))).toEqual([]);
    expect(titles.filter((one) => !one.masculine.trim() || !one.feminine.trim())).toEqual([]);
  });

  it('are said on one line and read back', () => {
    const lost = titles.filter((title) => {
      const back = splitTitle(spokenTitle(title));
      return back.masculine !== title.masculine || back.feminine !== title.feminine;
    });
    expect(lost).toEqual([]);
  });
});

describe('sisters', () => {
  it('are two occupations we know, of two families, written once in the order of their codes', () => {
    const wrong = sisters.filter(
      ({ code, sister_code: sister }) =>
        !codes.has(code) ||
        !codes.has(sister) ||
        code >= sister ||
        occupationFamily(code) === occupationFamily(sister),
    );
    expect(wrong).toEqual([]);
    expect(twice(sisters.map(({ code, sister_code: sister }) => `${code} ${sister}`))).toEqual([]);
  });
});

describe('the NAF', () => {
  it('is complete: 88 divisions, each with a known sector', () => {
    expect(naf).toHaveLength(88);
    expect(twice(naf.map(({ division }) => division))).toEqual([]);
    expect(naf.filter(({ sector }) => !sectors.includes(sector))).toEqual([]);
  });

  it('marks agencies, and them alone', () => {
    expect(naf.filter(({ agency }) => agency === 'yes').map(({ division }) => division)).toEqual(['78']);
    expect(naf.filter(({ agency }) => !['yes', 'no'].includes(agency))).toEqual([]);
  });

  it('reaches every sector', () => {
    const used = new Set(naf.map(({ sector }) => sector));
    expect(sectors.filter((sector) => !used.has(sector))).toEqual([]);
  });
});

describe('communes', () => {
  it('are 200 at least, each once, with well-formed codes', () => {
    expect(communes.length).toBeGreaterThanOrEqual(200);
    expect(twice(communes.map(({ insee }) => insee))).toEqual([]);
    const wrong = communes.filter(
      ({ insee, postcodes, department }) =>
        !/^\d{5}$/.test(insee) || !/^\d{5}( \d{5})*$/.test(postcodes) || !insee.startsWith(department),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['01', [45.6, 46.6], [4.7, 6.2]],
    ['06', [43.4, 44.4], [6.6, 7.8]],
    ['21', [46.9, 48.1], [4.0, 5.6]],
    ['33', [44.1, 45.6], [-1.4, 0.4]],
    ['44', [46.8, 47.9], [-2.7, -0.9]],
    ['59', [49.9, 51.1], [2.0, 4.3]],
    ['69', [45.4, 46.4], [4.2, 5.2]],
  ] as const)('of department %s stand in it', (department, [south, north], [west, east]) => {
    const here = communes.filter((commune) => commune.department === department);
    expect(here.length).toBeGreaterThan(0);
    const astray = here.filter(
      ({ lat, lon }) =>
        !(Number(lat) > south && Number(lat) < north && Number(lon) > west && Number(lon) < east),
    );
    expect(astray).toEqual([]);
  });

  it.each(['Dijon', 'Lyon', 'Nice', 'Bordeaux', 'Lille', 'Rezé', 'Nantes', 'Bourg-en-Bresse'])(
    'hold %s',
    (name) => {
      expect(communes.filter((commune) => commune.name === name)).toHaveLength(1);
    },
  );
});
