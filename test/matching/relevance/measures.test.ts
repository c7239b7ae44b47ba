import { ndcgAtTen } from './ndcg';
import { meanOf, recallAtTen } from './recall';

const TEN_OTHERS = Array.from({ length: 10 }, (_, place) => `other ${place}`);

describe('nDCG at ten', () => {
  const grades = { cook: 3, waiter: 2, baker: 1 };

  it('is 1 for the best list, whatever follows it', () => {
    expect(ndcgAtTen(['cook', 'waiter', 'baker'], grades)).toBe(1);
    expect(ndcgAtTen(['cook', 'waiter', 'baker', ...TEN_OTHERS], grades)).toBe(1);
  });

  it('is 0 for a list with nothing wanted among its first ten, and for an empty one', () => {
    expect(ndcgAtTen([...TEN_OTHERS, 'cook'], grades)).toBe(0);
    expect(ndcgAtTen([], grades)).toBe(0);
  });

  it('is what the formula gives by hand', () => {
    const best = 7 + 3 / Math.log2(3) + 1 / 2;
    expect(ndcgAtTen(['baker', 'cook'], grades)).toBeCloseTo((1 + 7 / Math.log2(3)) / best, 12);
  });

  it('loses by what comes late, and gains nothing by what comes twice', () => {
    expect(ndcgAtTen(['waiter', 'cook'], grades)).toBeLessThan(ndcgAtTen(['cook', 'waiter'], grades));
    expect(ndcgAtTen(['cook', 'cook'], grades)).toBe(ndcgAtTen(['cook'], grades));
  });

  it('is 1 for ten of the best when more than ten are as good', () => {
    const many = Object.fromEntries([...TEN_OTHERS, 'cook', 'waiter'].map((name) => [name, 2]));
    expect(ndcgAtTen(TEN_OTHERS, many)).toBe(1);
  });

  it('compares with nothing when nothing was graded', () => {
    expect(() => ndcgAtTen(['cook'], {})).toThrow('Nothing was graded');
  });
});

describe('recall at ten', () => {
  it('is the share of the relevant among the first ten', () => {
    expect(recallAtTen(['cook', 'baker'], ['cook', 'waiter'])).toBe(0.5);
    expect(recallAtTen([...TEN_OTHERS, 'cook'], ['cook'])).toBe(0);
  });

  it('asks no more than ten of those that are relevant', () => {
    expect(recallAtTen(TEN_OTHERS, [...TEN_OTHERS, 'cook'])).toBe(1);
  });

  it('has a mean only when something was measured', () => {
    expect(meanOf([1, 0.5])).toBe(0.75);
    expect(() => meanOf([])).toThrow('Nothing was measured');
  });
});
