import { anEmployer, DIJON } from '../../test/support/matching-worlds';
import { like, texts, told } from '../../test/support/told';
import type { OpeningFacts } from '../openings';
import type { Wish } from '../people';

const distance = like('distance', { ...DIJON, maxKm: 10, mode: 'bike' });
const twelveKmNorth = { lat: 47.4295, lon: 5.0415 };

describe('reasons', () => {
  it('speak to her, or to her coach about her', () => {
    const facts = { slots: ['morning'] } as const;
    expect(texts(told([like('slot', 'morning')], facts).reasons)).toEqual([
      'Vous voulez travailler le matin.',
    ]);
    expect(texts(told([like('slot', 'morning')], facts, 'coach').reasons)).toEqual([
      'Souhaite travailler le matin.',
    ]);
  });

  it('quote her own words', () => {
    expect(texts(told([like('words', 'm’occuper des animaux')], {}).reasons)).toEqual([
      'Vous avez dit_: «_m’occuper des animaux_».',
    ]);
  });

  it.each<[Wish, Partial<OpeningFacts>, string]>([
    [
      like('occupation', 'G1602'),
      { occupation: 'G1602' },
      'Vous cherchez ce métier_: Cuisinier / Cuisinière.',
    ],
    [
      like('occupation', 'G1602'),
      { occupation: 'G1605' },
      'Vous cherchez_: Cuisinier / Cuisinière. Ce métier est proche.',
    ],
    [
      like('sector', 'retail'),
      { sector: 'retail' },
      'Vous voulez travailler dans ce secteur_: Magasins et commerce.',
    ],
    [like('contract', 'cdi'), { contract: 'cdi' }, 'Vous voulez ce contrat_: CDI.'],
    [like('hours', { max: 30 }), { hoursMin: 24 }, 'Vous voulez travailler 30_h au plus par semaine.'],
    [
      like('hours', { min: 20, max: 30 }),
      { hoursMin: 24 },
      'Vous voulez travailler entre 20 et 30_h par semaine.',
    ],
    [
      like('wage', { minHourly: 12.5 }),
      { hourlyWageMin: 13 },
      'Vous voulez gagner au moins 12,50_€ brut de l’heure.',
    ],
    [like('trait', 'small_team'), { traits: ['small_team'] }, 'Vous voulez un travail en petite équipe.'],
    [like('employer', 'a'), { employer: anEmployer('a') }, 'Vous voulez travailler chez Maison a.'],
    [like('kind', 'visit'), { kind: 'visit' }, 'Vous voulez une visite d’entreprise.'],
  ])('say %j', (wish, facts, text) => {
    expect(texts(told([wish], facts).reasons)).toEqual([text]);
  });

  it('are three at most, what weighs most first', () => {
    const must = { ...like('contract', 'cdi'), stance: 'must' } as Wish;
    const wishes = [like('trait', 'team'), like('trait', 'food'), like('slot', 'day'), must];
    const { reasons } = told(wishes, { traits: ['team', 'food'], slots: ['day'], contract: 'cdi' });
    expect(reasons).toHaveLength(3);
    expect(reasons[0]!.code).toBe('contract');
  });
});

describe('cautions', () => {
  it.each<[Wish, Partial<OpeningFacts>, string]>([
    [distance, { position: twelveKmNorth }, 'C’est à 12_km, vous vouliez 10_km au plus.'],
    [like('hours', { max: 30 }), { hoursMin: 35 }, '35_h par semaine, vous vouliez 30_h au plus.'],
    [
      like('wage', { minHourly: 12.5 }),
      { hourlyWageMax: 11.88 },
      '11,88_€ brut de l’heure, vous vouliez 12,50_€ au moins.',
    ],
    [
      like('slot', 'morning'),
      { slots: ['evening', 'night'] },
      'Horaires_: le soir et la nuit. Vous vouliez_: le matin.',
    ],
    [like('slot', 'morning'), { slots: ['morning', 'weekend'] }, 'On travaille aussi le week-end.'],
    [like('contract', 'cdi'), { contract: 'interim' }, 'Contrat_: Intérim. Vous vouliez_: CDI.'],
    [
      like('trait', 'outdoors'),
      { traits: ['indoors'] },
      'C’est un travail à l’intérieur. Vous vouliez_: dehors.',
    ],
    [
      like('occupation', 'G1602'),
      { occupation: 'A1501' },
      'Métier_: Aide d’élevage. Vous vouliez_: Cuisinier / Cuisinière.',
    ],
    [
      { criterion: 'slot', value: 'night', stance: 'avoid' },
      { slots: ['night'] },
      'Vous préférez éviter_: la nuit.',
    ],
  ])('say %j', (wish, facts, text) => {
    const { cautions, reasons } = told([wish], { ...facts });
    expect(texts(cautions)).toEqual([text]);
    expect(reasons.length).toBe(text.startsWith('On travaille aussi') ? 1 : 0);
  });

  it('say how far a department is at the least, when the place is no more than that', () => {
    const within = { south: 46, west: 5, north: 46.5, east: 6 };
    const { cautions, toCheck } = told([distance], { within });
    expect(texts(cautions)).toEqual(['C’est à plus de 91_km, vous vouliez 10_km au plus.']);
    expect(toCheck).toEqual([]);
    const around = { ...within, north: 47.5 };
    expect(texts(told([distance], { within: around }).toCheck)).toEqual([
      'Le lieu exact n’est pas indiqué_: à vérifier.',
    ]);
  });

  it('stand alone when hours or a wage only partly suit: that is no reason', () => {
    const wishes = [like('hours', { max: 30 }), like('wage', { minHourly: 12.5 })];
    const partly = { hoursMin: 24, hoursMax: 35, hourlyWageMin: 12, hourlyWageMax: 13 };
    const { cautions, reasons } = told(wishes, partly);
    expect(reasons).toEqual([]);
    expect(texts(cautions)).toEqual([
      'Entre 24 et 35_h par semaine, vous vouliez 30_h au plus.',
      'De 12,00_€ à 13,00_€ brut de l’heure, vous vouliez 12,50_€ au moins.',
    ]);
  });

  it('keep quiet about an alternative when another one is there', () => {
    expect(told([like('contract', 'cdi'), like('contract', 'cdd')], { contract: 'cdd' }).cautions).toEqual(
      [],
    );
    expect(told([like('employer', 'a')], { employer: anEmployer('b') }).cautions).toEqual([]);
  });
});

describe('what answering reveals', () => {
  it('is said route by route, before she answers', () => {
    const reveals = { alone: ['disability'], with_coach: ['disability', 'coaching'] } as const;
    expect(texts(told([], { reveals }).revealsByRoute)).toEqual([
      'Répondre révélera votre reconnaissance de handicap.',
      'Avec votre coach, répondre révélera votre accompagnement et votre reconnaissance de handicap.',
    ]);
  });
});
