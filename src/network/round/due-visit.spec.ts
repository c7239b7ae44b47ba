import { whyVisit } from './due-visit';

const TODAY = '2026-11-30';

describe('whether an employer is worth a visit', () => {
  it.each([
    ['something was promised for today', '2026-11-20', '2026-11-30', 'promised'],
    ['something promised is late', '2026-11-20', '2026-11-02', 'promised'],
    ['something is due within a week', '2026-11-20', '2026-12-07', 'promised'],
    ['nobody ever spoke to him', null, null, 'never_met'],
    ['he was promised something although nobody ever wrote it down', null, '2026-12-01', 'promised'],
    ['the last word is sixty days old', '2026-10-01', null, 'long_ago'],
  ] as const)('says so when %s', (_, lastOn, dueOn, reason) => {
    expect(whyVisit({ lastOn, dueOn }, TODAY)).toBe(reason);
  });

  it.each([
    ['he was seen lately and nothing is due', '2026-10-02', null],
    ['what is due is more than a week away', '2026-11-20', '2026-12-08'],
  ] as const)('lets him be when %s', (_, lastOn, dueOn) => {
    expect(whyVisit({ lastOn, dueOn }, TODAY)).toBeNull();
  });
});
