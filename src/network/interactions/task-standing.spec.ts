import { standingOf, type TaskStep } from './task-standing';

const step = (kind: TaskStep['kind'], day: string, until: string | null = null): TaskStep => ({
  kind,
  until,
  at: new Date(`2026-11-${day}T10:00:00Z`),
  by: 'claire',
});

describe('a promise to an employer', () => {
  it('is due on the day that was said, until it was put off', () => {
    expect(standingOf('2026-11-20', [])).toEqual({ dueOn: '2026-11-20', ended: null });
    const twice = [step('put_off', '18', '2026-11-25'), step('put_off', '24', '2026-12-01')];
    expect(standingOf('2026-11-20', twice).dueOn).toBe('2026-12-01');
  });

  it('once kept stays kept, with its day and who kept it', () => {
    const kept = [step('put_off', '18', '2026-11-25'), step('done', '24'), step('given_up', '26')];
    expect(standingOf('2026-11-20', kept)).toEqual({
      dueOn: '2026-11-25',
      ended: { how: 'done', on: '2026-11-24', by: 'claire' },
    });
  });
});
