import type { Answer } from './answers/answer-words';
import { standingByRecords } from './introduction-state';

const at = new Date('2026-11-23T09:15:00Z');
const TODAY = '2026-12-01';

function said(answer: Answer, until: string | null = null, on = at) {
  return { answer, until, at: on };
}

function standing(answers: ReturnType<typeof said>[], withdrawnAt: Date | null = null) {
  return standingByRecords({ introduction: { at, withdrawnAt }, answers }, TODAY);
}

describe('where an introduction stands', () => {
  it('awaits her since the day it was proposed, as long as she said nothing', () => {
    expect(standing([])).toEqual({ state: 'awaiting', since: '2026-11-23' });
  });

  it('stands as she said last', () => {
    const later = new Date('2026-11-25T23:30:00Z');
    expect(standing([said('no'), said('interested', null, later)])).toEqual({
      state: 'interested',
      since: '2026-11-26',
    });
    expect(standing([said('interested'), said('no')]).state).toBe('no');
  });

  it('is hers to choose again from the day she named, and not before', () => {
    expect(standing([said('not_now', '2026-12-02')])).toEqual({ state: 'not_now', since: '2026-11-23' });
    expect(standing([said('not_now', TODAY)])).toEqual({ state: 'awaiting', since: TODAY });
    expect(standing([said('not_now', '2026-11-28')])).toEqual({ state: 'awaiting', since: '2026-11-28' });
  });

  it('is not asked again by itself when she named no day', () => {
    expect(standing([said('not_now')]).state).toBe('not_now');
  });

  it('is over once the proposal was taken back', () => {
    const back = new Date('2026-11-24T08:00:00Z');
    expect(standing([said('not_now', TODAY)], back)).toEqual({ state: 'withdrawn', since: '2026-11-24' });
  });
});
