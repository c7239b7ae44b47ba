import type { TravelMode, Wish } from '../../people';
import { minutesFor, travelInWords } from './travel';

const place = (lat: number, mode: TravelMode): Wish => ({
  criterion: 'distance',
  value: { lat, lon: 5, maxKm: 8, mode },
  stance: 'must',
});
/** A hundred kilometres a degree, along a meridian. */
const kmBetween = (from: { lat: number }, to: { lat: number }) =>
  Math.round(Math.abs(from.lat - to.lat) * 1000) / 10;
const POST = { lat: 47, lon: 5 };

describe('the way to work', () => {
  const said = (...wishes: Wish[]) => travelInWords(wishes, POST, kmBetween)?.replace(/\s/g, ' ');

  it('is told from the place she chose, as she travels', () => {
    expect(said(place(47.03, 'bike'))).toBe('À 3 km, environ 15 minutes à vélo');
    expect(said(place(47.1, 'walk'))).toBe('À 10 km, environ 2 h 35 à pied');
    expect(said(place(47.005, 'car'))).toBe('À 0,5 km, environ 1 minute en voiture');
  });

  it('is told from the nearest of her places', () => {
    expect(said(place(47.2, 'car'), place(47.02, 'walk'))).toBe('À 2 km, environ 30 minutes à pied');
  });

  it('waits for no bus where walking takes no longer', () => {
    expect(said(place(47.006, 'bus'))).toBe('À 0,6 km, environ 9 minutes à pied');
    expect(said(place(47.03, 'bus'))).toBe('À 3 km, environ 25 minutes en bus');
  });

  it('needs no number next door', () => {
    expect(said(place(47.001, 'walk'))).toBe('Tout près');
  });

  it('is not told when she chose no place, or the post has none', () => {
    expect(said({ criterion: 'slot', value: 'day', stance: 'like' })).toBeUndefined();
    expect(travelInWords([place(47, 'bus')], { lat: null, lon: null }, kmBetween)).toBeNull();
  });

  it('never takes no time, and grows with the distance', () => {
    expect(minutesFor(0.5, 'car')).toBe(1);
    const bus = [1, 3, 6, 12].map((km) => minutesFor(km, 'bus'));
    expect(bus).toEqual([15, 25, 35, 60]);
  });
});
