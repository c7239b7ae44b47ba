import { isSent, progressOf, type ProgressRecords, standingGrant } from './introduction-progress';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour));
const grant = (hour: number, route: 'alone' | 'with_coach' | null = 'with_coach') => ({
  id: `grant-${hour}`,
  route,
  at: at(hour),
});
const sending = (hour: number, grantHour: number, page: string | null = `page-${hour}`) => ({
  id: `sending-${hour}`,
  publicationId: page,
  grantId: `grant-${grantHour}`,
  at: at(hour),
});
const records = (known: Partial<ProgressRecords>): ProgressRecords => ({
  grant: null,
  sendings: [],
  replies: [],
  takenBack: new Map(),
  ...known,
});
const state = (known: Partial<ProgressRecords>) => progressOf(records(known))?.state ?? null;

describe('an introduction, after her yes', () => {
  it('waits for her word on the page', () => {
    expect(state({})).toBeNull();
    expect(state({ grant: grant(9, null) })).toBeNull();
  });

  it('is prepared once she approved a page, whatever the route', () => {
    expect(progressOf(records({ grant: grant(9) }))).toEqual({ state: 'prepared', at: at(9) });
    expect(state({ grant: grant(9, 'alone') })).toBe('prepared');
  });

  it('is sent, then replied to, then sent again', () => {
    expect(state({ grant: grant(9), sendings: [sending(10, 9)] })).toBe('sent');
    expect(state({ grant: grant(9), sendings: [sending(10, 9)], replies: [{ at: at(11) }] })).toBe('replied');
    const again = [sending(10, 9), sending(13, 12)];
    const takenBack = new Map([['page-10', at(11)]]);
    expect(state({ grant: grant(12), sendings: again, replies: [{ at: at(11) }], takenBack })).toBe('sent');
  });

  it('waits for her word again after the page was taken back', () => {
    const back = { grant: grant(9), sendings: [sending(10, 9)], takenBack: new Map([['page-10', at(11)]]) };
    expect(state(back)).toBeNull();
    expect(standingGrant(records(back))).toBeNull();
    expect(state({ ...back, grant: grant(12) })).toBe('prepared');
  });

  it('on her own feet, holds as long as her last word', () => {
    const alone = { grant: grant(9, 'alone'), sendings: [sending(10, 9, null)] };
    expect(isSent(records(alone))).toBe(true);
    expect(state(alone)).toBe('sent');
    expect(state({ ...alone, grant: grant(11, null) })).toBeNull();
    expect(state({ ...alone, grant: grant(11) })).toBe('prepared');
  });

  it('keeps what an employer said although nothing was sent', () => {
    expect(state({ replies: [{ at: at(9) }] })).toBe('replied');
  });
});
