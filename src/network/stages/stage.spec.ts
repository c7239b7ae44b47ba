import { addDays } from '../../platform/clock/civil-day';
import { STAGE_DELAYS } from './stage-delays';
import { EMPLOYER_STAGES, type EmployerStage } from './stage-words';
import { type StageFacts, standingOfEmployer } from './stage';

const TODAY = '2026-11-30';
const NOTHING: StageFacts = {
  keptSince: '2026-11-01',
  introducedOn: null,
  appointmentOn: null,
  needsOn: null,
  proposedOn: null,
  hostedOn: [],
  hiredOn: [],
  lastOn: null,
  dueOn: null,
  rests: false,
};
const standing = (told: Partial<StageFacts>) => standingOfEmployer({ ...NOTHING, ...told }, TODAY);

describe('how far an employer came along', () => {
  it('is spotted until something happens with it', () => {
    expect(standing({})).toMatchObject({ stage: 'spotted', since: '2026-11-01' });
    expect(standing({ keptSince: null })).toEqual({ stage: 'spotted', since: null, stale: false });
  });

  it.each([
    ['introduced', { introducedOn: '2026-11-10' }],
    ['appointment', { introducedOn: '2026-11-02', appointmentOn: '2026-11-10' }],
    ['needs_understood', { appointmentOn: '2026-11-05', needsOn: '2026-11-10' }],
    ['proposal_made', { needsOn: '2026-11-05', proposedOn: '2026-11-10' }],
    ['has_hosted', { proposedOn: '2026-11-05', hostedOn: ['2026-11-10', '2026-11-20'] }],
    ['has_hired', { hostedOn: ['2026-11-05'], hiredOn: ['2026-11-10'] }],
  ] as const)('is %s since the first day it was', (stage, told) => {
    expect(standing(told)).toMatchObject({ stage, since: '2026-11-10' });
  });

  it('skips what never happened: who hires at once has hired', () => {
    expect(standing({ hiredOn: ['2026-11-10'] }).stage).toBe('has_hired');
  });

  it('does not fall back when the latest exchange is a smaller step', () => {
    expect(standing({ introducedOn: '2026-11-29', hiredOn: ['2026-05-01'] }).stage).toBe('has_hired');
  });

  it('is a partner at the third welcome, once one of them was a hire', () => {
    const two = { hostedOn: ['2026-09-01', '2026-10-01'] };
    expect(standing({ hostedOn: [...two.hostedOn, '2026-11-01'] }).stage).toBe('has_hosted');
    expect(standing({ ...two, hiredOn: ['2026-11-10'] })).toMatchObject({
      stage: 'partner',
      since: '2026-11-10',
    });
    const hiredFirst = { hiredOn: ['2026-06-01'], hostedOn: ['2026-07-01', '2026-11-10'] };
    expect(standing(hiredFirst)).toMatchObject({ stage: 'partner', since: '2026-11-10' });
  });
});

describe('a stage goes stale', () => {
  const FACTS: Readonly<Record<EmployerStage, (day: string) => Partial<StageFacts>>> = {
    spotted: (day) => ({ keptSince: day }),
    introduced: (day) => ({ introducedOn: day }),
    appointment: (day) => ({ appointmentOn: day }),
    needs_understood: (day) => ({ needsOn: day }),
    proposal_made: (day) => ({ proposedOn: day }),
    has_hosted: (day) => ({ hostedOn: [day] }),
    has_hired: (day) => ({ hiredOn: [day] }),
    partner: (day) => ({ hiredOn: ['2026-01-01', '2026-02-01', day] }),
  };

  it.each(Object.keys(EMPLOYER_STAGES) as EmployerStage[])(
    '%s, on the last day it bears and not before',
    (stage) => {
      const since = addDays(TODAY, -STAGE_DELAYS[stage].days);
      expect(standing(FACTS[stage](since))).toMatchObject({ stage, stale: true });
      expect(standing(FACTS[stage](addDays(since, 1))).stale).toBe(false);
    },
  );

  it('never for one that an import alone knows, nor for one that is left in peace', () => {
    expect(standing({ keptSince: null }).stale).toBe(false);
    expect(standing({ introducedOn: '2026-01-01', rests: true }).stale).toBe(false);
  });

  it('later when there was news since, and not while something is planned', () => {
    const old = { introducedOn: '2026-01-01' };
    expect(standing({ ...old, lastOn: '2026-11-25' }).stale).toBe(false);
    expect(standing({ ...old, dueOn: TODAY }).stale).toBe(false);
    expect(standing({ ...old, dueOn: '2026-11-29' }).stale).toBe(true);
  });
});
