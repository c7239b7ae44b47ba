import { OfferCollector } from './offer-collector';

describe('collecting offers from text', () => {
  it('gives each item as soon as its last character has come', () => {
    const collector = new OfferCollector();
    expect(collector.take('{"resultats":[{"id":"1"')).toEqual([]);
    expect(collector.take('}')).toEqual([{ id: '1' }]);
    expect(collector.take(',{"id":"2"}]}')).toEqual([{ id: '2' }]);
    expect(collector.end('')).toEqual([]);
  });

  it('takes the first list only', () => {
    const collector = new OfferCollector();
    expect(collector.take('{"resultats":[1],"resultats":[2]}')).toEqual([1]);
  });

  it('keeps a number that is too big for JSON as infinity, for the reader to refuse', () => {
    expect(new OfferCollector().take('[{"lat":1e999}]')).toEqual([{ lat: Number.POSITIVE_INFINITY }]);
  });
});
