import { OfferStreamError } from './offer-stream.errors';

describe('why the reading of offers stopped', () => {
  it('says how far it went, and keeps the cause', () => {
    const cause = new Error('Parser cannot parse input: expected a value');
    expect(OfferStreamError.from(cause, 12)).toMatchObject({ fault: 'not_json', delivered: 12, cause });
  });

  it('keeps the name a fault already has', () => {
    expect(OfferStreamError.from(new OfferStreamError('empty'), 0)).toMatchObject({ fault: 'empty' });
  });

  it('calls anything else a reading cut off, even what is no error', () => {
    expect(OfferStreamError.from('?', 3)).toMatchObject({ fault: 'cut_off', delivered: 3 });
  });
});
