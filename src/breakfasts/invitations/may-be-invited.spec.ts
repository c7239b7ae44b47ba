import { type Candidate, whyLeftOut } from './may-be-invited';

const RENARD: Candidate = {
  alreadyInvited: false,
  rest: null,
  capReached: false,
  hasEmail: true,
  emailRefused: false,
};

describe('somebody at an employer', () => {
  it('may be invited, by mail or by telephone', () => {
    expect(whyLeftOut(RENARD)).toBeNull();
    expect(whyLeftOut({ ...RENARD, hasEmail: false })).toBeNull();
  });

  it.each([
    [{ alreadyInvited: true }, 'already'],
    [{ rest: 'do_not_solicit' }, 'do_not_solicit'],
    [{ rest: 'on_hold' }, 'on_hold'],
    [{ capReached: true }, 'solicited_enough'],
    [{ emailRefused: true }, 'email_refused'],
  ] as const)('with %j is left out: %s', (known, reason) => {
    expect(whyLeftOut({ ...RENARD, ...known })).toBe(reason);
  });
});
