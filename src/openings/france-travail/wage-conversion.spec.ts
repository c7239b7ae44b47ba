import { hourlyOf } from './wage-conversion';

const CONTEXT = {
  hours: { min: null, max: null, partTime: false },
  workStatus: 'employee',
  inTraining: false,
} as const;

describe('gross euros per hour', () => {
  it('come from 151.67 hours a month', () => {
    expect(hourlyOf({ per: 'month', min: 1516.67, max: 3033.33, payments: null }, CONTEXT)).toMatchObject({
      min: 10,
      max: 20,
    });
  });

  it('keep "from" open', () => {
    expect(hourlyOf({ per: 'hour', min: 12, max: null, payments: null }, CONTEXT)).toEqual({
      min: 12,
      max: null,
      flags: [],
    });
  });

  it('are rounded to the cent', () => {
    expect(hourlyOf({ per: 'hour', min: 15.084, max: 15.086, payments: null }, CONTEXT)).toMatchObject({
      min: 15.08,
      max: 15.09,
    });
  });

  it.each([8.99, 150.01])('are refused at %d', (amount) => {
    expect(hourlyOf({ per: 'hour', min: amount, max: amount, payments: null }, CONTEXT)).toEqual({
      min: null,
      max: null,
      flags: ['implausible'],
    });
  });

  it('are refused as a whole when one end makes no sense', () => {
    expect(hourlyOf({ per: 'hour', min: 12, max: 1200, payments: null }, CONTEXT).min).toBeNull();
  });
});
