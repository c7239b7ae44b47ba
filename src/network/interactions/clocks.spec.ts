import { MARKETS, type Market } from '../../reference';
import { clocksFedBy, type Counted } from './clocks';
import {
  INTERACTION_MODES,
  INTERACTION_PURPOSES,
  type InteractionPurpose,
  mayBeInPerson,
} from './interaction-words';

const visit: Counted = { mode: 'visit', inPerson: true, decisionMaker: true, purpose: 'learn_needs' };
const ips = (told: Partial<Counted>, market: Market = 'ordinary') =>
  clocksFedBy({ ...visit, ...told }, market).faceToFace;
const coach = (told: Partial<Counted>) => clocksFedBy({ ...visit, ...told }, 'ordinary').broad;

describe('the clock of COACH', () => {
  it.each(['visit', 'meeting', 'forum', 'breakfast'] as const)('counts a %s', (mode) => {
    expect(coach({ mode })).toEqual({ counts: 'yes', because: mode });
  });

  it('counts an enquête métier, by telephone too, and not by mail', () => {
    const survey = { purpose: 'trade_survey' as const, inPerson: false };
    expect(coach({ ...survey, mode: 'call' })).toEqual({ counts: 'yes', because: 'trade_survey' });
    expect(coach({ ...survey, mode: 'mail' }).counts).toBe('no');
  });

  it('counts it whoever was there, at whatever employer', () => {
    for (const market of Object.keys(MARKETS) as Market[])
      expect(clocksFedBy({ ...visit, decisionMaker: null, purpose: null }, market).broad.counts).toBe('yes');
  });

  it.each(['call', 'mail', 'video'] as const)('does not count a %s', (mode) => {
    expect(coach({ mode, inPerson: false })).toEqual({ counts: 'no', because: 'none_of_these' });
  });

  it('does not count a visit where nobody was met', () => {
    expect(coach({ inPerson: false }).counts).toBe('no');
  });
});

describe('the clock of IPS', () => {
  it.each(['introduce', 'learn_needs', 'propose_person'] as const)(
    'counts a meeting face to face with somebody who decides: %s',
    (purpose) => {
      expect(ips({ purpose })).toEqual({ counts: 'yes', because: 'face_to_face' });
    },
  );

  it('does not count the telephone, whatever else is true', () => {
    for (const purpose of [null, ...(Object.keys(INTERACTION_PURPOSES) as InteractionPurpose[])])
      expect(ips({ mode: 'call', inPerson: false, purpose })).toEqual({
        counts: 'no',
        because: 'at_a_distance',
      });
  });

  it('counts ordinary employers, the public ones among them, and no insertion structure', () => {
    const counted = (Object.keys(MARKETS) as Market[]).filter((market) => ips({}, market).counts === 'yes');
    expect(counted).toEqual(['ordinary', 'public']);
    expect(ips({}, 'insertion').because).toBe('not_ordinary');
  });

  it.each([
    ['trade_survey', 'not_about_a_job'],
    ['immersion', 'not_about_a_job'],
    ['thank', 'not_about_a_job'],
    ['follow_up', 'already_at_work'],
  ] as const)('does not count %s: %s', (purpose, because) => {
    expect(ips({ purpose })).toEqual({ counts: 'no', because });
  });

  it('asks for what it does not know, and takes nothing unknown for a no', () => {
    expect(ips({ decisionMaker: null })).toEqual({ counts: 'to_tell', because: 'decider_unknown' });
    expect(ips({ purpose: null })).toEqual({ counts: 'to_tell', because: 'purpose_unknown' });
    expect(ips({ decisionMaker: false })).toEqual({ counts: 'no', because: 'nobody_decides' });
  });

  it('never counts what COACH would not', () => {
    const purposes = [null, ...(Object.keys(INTERACTION_PURPOSES) as InteractionPurpose[])];
    const modes = (Object.keys(INTERACTION_MODES) as Counted['mode'][]).filter(mayBeInPerson);
    expect(modes.length).toBeGreaterThan(3);
    for (const mode of modes)
      for (const purpose of purposes) {
        const { broad, faceToFace } = clocksFedBy({ ...visit, mode, purpose }, 'ordinary');
        expect([mode, purpose, broad.counts === 'yes' || faceToFace.counts !== 'yes']).toEqual([
          mode,
          purpose,
          true,
        ]);
      }
  });
});
