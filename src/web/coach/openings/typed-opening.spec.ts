import type { Prerequisite } from '../../../openings';
import type { FieldError } from '../../../platform/http/field-error';
import { prerequisiteLines, prerequisitesTyped } from './typed-prerequisites';
import { wageTyped } from './typed-wage';

describe('prerequisites typed line by line', () => {
  const before: Prerequisite[] = [
    { kind: 'licence', label: 'Permis C', level: 'legal', value: 'C' },
    { kind: 'language', label: 'Anglais', level: 'required', value: 'B1' },
    { kind: 'skill', label: 'Sourire', level: 'preferred' },
  ];

  it('understand a licence, and take anything else as a skill', () => {
    expect(prerequisitesTyped({ required: ' permis b \n\nCompter', learnable: 'La caisse' }, [])).toEqual([
      { kind: 'licence', label: 'permis b', level: 'required', value: 'B' },
      { kind: 'skill', label: 'Compter', level: 'required' },
      { kind: 'skill', label: 'La caisse', level: 'learnable' },
    ]);
  });

  it('keep what is known of a line left as it was, and what the form does not show', () => {
    const shown = prerequisiteLines(before, 'required');
    expect(prerequisitesTyped({ required: shown, learnable: null }, before)).toEqual([
      before[0],
      before[2],
      before[1],
    ]);
  });

  it('forget a line that was taken away', () => {
    expect(prerequisitesTyped({ required: '', learnable: '' }, before)).toEqual([before[0], before[2]]);
  });
});

describe('a wage typed', () => {
  const before = { hourlyWageMin: 11.63, hourlyWageMax: 13.57 };
  const typed = (min: number | null, max: number | null, wagePeriod: 'hour' | 'month' | null) => {
    const faults: FieldError[] = [];
    return { ...wageTyped({ wageMin: min, wageMax: max, wagePeriod }, before, faults), faults };
  };

  it('changes nothing when the form still shows what is kept', () => {
    expect(typed(11.63, 13.57, 'hour')).toEqual({ faults: [] });
  });

  it('replaces what is kept as soon as something is touched', () => {
    expect(typed(12, 13.57, 'hour').wage).toEqual({ min: 12, max: 13.57, period: 'hour' });
    expect(typed(1850, null, 'month').wage).toEqual({ min: 1850, max: undefined, period: 'month' });
  });

  it('is forgotten when both amounts are emptied', () => {
    expect(typed(null, null, 'hour')).toEqual({ wage: undefined, faults: [] });
  });

  it('needs its period, and its amounts in order', () => {
    expect(typed(12, null, null).faults.map(({ field }) => field)).toEqual(['wagePeriod']);
    expect(typed(14, 12, 'hour').faults.map(({ field }) => field)).toEqual(['wageMin']);
  });
});
