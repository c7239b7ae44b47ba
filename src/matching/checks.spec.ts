import { like, texts, told } from '../../test/support/told';
import type { Wish } from '../people';

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

  it('is nothing about a sector she never wants, when the post is deduced to be of another', () => {
    const never: Wish = { criterion: 'sector', value: 'security', stance: 'never' };
    expect(told([never], { sector: 'retail', sectorInferred: true }).toCheck).toEqual([]);
    expect(told([never], { sector: null }).toCheck.map(({ code }) => code)).toEqual(['sector_unknown']);
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
