import { aContext, anEmployer, anOpening, aProfile, DIJON } from '../../test/support/matching-worlds';
import type { OpeningFacts } from '../openings';
import type { Wish } from '../people';
import { matchOpening } from './match';
import type { MatchItem } from './explanation';
import type { Voice } from './wordings/typography';

const NBSP = '\u00a0';

function told(wishes: readonly Wish[], facts: Partial<OpeningFacts>, voice: Voice = 'person'): MatchItem {
  const relevance = new Map([['m’occuper des animaux', new Map([['opening', 0.9]])]]);
  const titled = new Map([['G1605', new Map([['dishes', 1]])]]);
  const match = matchOpening(aProfile(wishes), anOpening(facts), aContext({ relevance, titled }), voice);
  if (match.outcome !== 'match') throw new Error(`not shown: ${match.outcome}`);
  return match.item;
}

const texts = (remarks: readonly { text: string }[]) => remarks.map(({ text }) => text.replaceAll(NBSP, '_'));
const like = (criterion: Wish['criterion'], value: unknown): Wish =>
  ({ criterion, value, stance: 'like' }) as Wish;
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
    [like('hours', { max: 30 }), { hoursMin: 24 }, 'Vous voulez 30_h au plus par semaine.'],
    [like('hours', { min: 20, max: 30 }), { hoursMin: 24 }, 'Vous voulez entre 20 et 30_h par semaine.'],
    [
      like('wage', { minHourly: 12.5 }),
      { hourlyWageMin: 13 },
      'Vous voulez au moins 12,50_€ brut de l’heure.',
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
      "Métier_: Aide d'élevage. Vous vouliez_: Cuisinier / Cuisinière.",
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

  it('keep quiet about an alternative when another one is there', () => {
    expect(told([like('contract', 'cdi'), like('contract', 'cdd')], { contract: 'cdd' }).cautions).toEqual(
      [],
    );
    expect(told([like('employer', 'a')], { employer: anEmployer('b') }).cautions).toEqual([]);
  });
});

describe('an occupation that is said by the title only', () => {
  const inTitle = { id: 'dishes', title: 'Plongeuse' } as const;

  it('is a reason, and still to check', () => {
    const { reasons, toCheck } = told([like('occupation', 'G1605')], inTitle);
    expect(texts(reasons)).toEqual([
      'Vous cherchez_: Plongeur / Plongeuse en restauration. Le titre en parle.',
    ]);
    expect(texts(toCheck)).toEqual(['Le métier n’est pas indiqué_: à vérifier.']);
  });

  it('does not hide what she never wants, nor what she insists on: it is to check', () => {
    for (const stance of ['never', 'must'] as const) {
      const { toCheck } = told([{ criterion: 'occupation', value: 'G1605', stance }], inTitle);
      expect(toCheck.map(({ code }) => code)).toEqual(['occupation_unknown']);
    }
  });
});

describe('what is to check', () => {
  it('names each unknown fact once', () => {
    const wishes = [
      like('slot', 'morning'),
      like('slot', 'day'),
      like('trait', 'outdoors'),
      like('contract', 'cdi'),
    ];
    expect(texts(told(wishes, {}).toCheck).sort()).toEqual([
      'Le contrat n’est pas indiqué_: à vérifier.',
      'Les horaires ne sont pas indiqués_: à vérifier.',
      'Travail dehors_: à vérifier.',
    ]);
  });
});

describe('what is to check because she was firm', () => {
  it('is what would hide the opening if it were so, and comes first', () => {
    const never: Wish = { criterion: 'slot', value: 'night', stance: 'never' };
    const codes = told([like('contract', 'cdi'), never], {}).toCheck.map(({ code }) => code);
    expect(codes).toEqual(['slot_unknown', 'contract_unknown']);
    expect(told([never], { slots: ['day'] }).toCheck).toEqual([]);
  });

  it('is an employer not named, a deduced sector or words not found for a must, and nothing for a like', () => {
    const wishes = [like('employer', 'a'), like('sector', 'retail'), like('words', 'm’occuper des animaux')];
    const facts = { id: 'elsewhere', sector: 'security', sectorInferred: true } as const;
    expect(told(wishes, facts).toCheck).toEqual([]);
    const musts = wishes.map((wish) => ({ ...wish, stance: 'must' }) as Wish);
    expect(texts(told(musts, facts).toCheck).sort()).toEqual([
      'Le secteur est déduit du métier_: à vérifier.',
      'L’entreprise n’est pas nommée_: à vérifier.',
      '«_m’occuper des animaux_»_: à vérifier.',
    ]);
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
