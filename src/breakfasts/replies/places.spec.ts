import fc from 'fast-check';
import { givenAt, type PlacesAsked, placesLeft, type PlacesOffered, standings } from './places';

const table = (seats: number): PlacesOffered[] => [{ seats, turn: 0 }];
const ask = (turn: number, who: string, people: number): PlacesAsked => ({ turn, who, people });
const told = (offered: PlacesOffered[], asked: PlacesAsked[]) =>
  Object.fromEntries(
    [...standings(offered, asked)].map(([who, { placed, waiting }]) => [who, `${placed}+${waiting}`]),
  );

describe('places at a table', () => {
  it('go to whoever asks first, and the next ones wait in their order', () => {
    const asked = [ask(1, 'Le Relais', 1), ask(2, 'Noirot', 1), ask(3, 'Marcel', 1), ask(4, 'Jeanne', 1)];
    expect(told(table(2), asked)).toEqual({
      'Le Relais': '1+0',
      Noirot: '1+0',
      Marcel: '0+1',
      Jeanne: '0+1',
    });
  });

  it('are taken by a colleague like by anybody', () => {
    const asked = [ask(1, 'Le Relais', 2), ask(2, 'Noirot', 1)];
    expect(told(table(2), asked)).toEqual({ 'Le Relais': '2+0', Noirot: '0+1' });
  });

  it('keep the one who asks when his colleague has to wait', () => {
    const asked = [ask(1, 'Le Relais', 1), ask(2, 'Noirot', 2)];
    expect(told(table(2), asked)).toEqual({ 'Le Relais': '1+0', Noirot: '1+1' });
    // Coming alone after all gives up what he waited for, and keeps his place.
    expect(told(table(2), [...asked, ask(3, 'Noirot', 1)]).Noirot).toBe('1+0');
  });

  it('do not make anybody lose his place who thinks of a colleague later', () => {
    const asked = [ask(1, 'Le Relais', 1), ask(2, 'Noirot', 1), ask(3, 'Le Relais', 2)];
    expect(told(table(2), asked)).toEqual({ 'Le Relais': '1+1', Noirot: '1+0' });
  });

  it('given back go to whoever waits longest, who is the one to be told', () => {
    const asked = [ask(1, 'Le Relais', 1), ask(2, 'Noirot', 1), ask(3, 'Marcel', 1), ask(4, 'Le Relais', 0)];
    expect(told(table(1), asked)).toEqual({ 'Le Relais': '0+0', Noirot: '1+0', Marcel: '0+1' });
    expect(givenAt(4, table(1), asked)).toEqual(['Noirot']);
    // Whoever asked is told by his own page.
    expect(givenAt(1, table(1), asked)).toEqual([]);
  });

  it('put whoever said no and changes his mind behind those who wait', () => {
    const asked = [
      ask(1, 'Le Relais', 1),
      ask(2, 'Noirot', 1),
      ask(3, 'Le Relais', 0),
      ask(4, 'Le Relais', 1),
    ];
    expect(told(table(1), asked)).toEqual({ 'Le Relais': '0+1', Noirot: '1+0' });
  });

  it('are given to those who wait when the table grows', () => {
    const offered = [...table(1), { seats: 3, turn: 4 }];
    const asked = [ask(1, 'Le Relais', 1), ask(2, 'Noirot', 1), ask(3, 'Marcel', 1)];
    expect(told(offered, asked)).toEqual({ 'Le Relais': '1+0', Noirot: '1+0', Marcel: '1+0' });
    expect(givenAt(4, offered, asked)).toEqual(['Noirot', 'Marcel']);
  });

  it('are never taken back when it shrinks: nobody new is given one until some are left again', () => {
    const offered = [...table(2), { seats: 1, turn: 3 }];
    const asked = [ask(1, 'Le Relais', 1), ask(2, 'Noirot', 1), ask(4, 'Marcel', 1)];
    expect(told(offered, asked)).toEqual({ 'Le Relais': '1+0', Noirot: '1+0', Marcel: '0+1' });
    expect(placesLeft(1, standings(offered, asked))).toBe(-1);
    const freed = [...asked, ask(5, 'Noirot', 0)];
    expect(told(offered, freed).Marcel).toBe('0+1');
    expect(told(offered, [...freed, ask(6, 'Le Relais', 0)]).Marcel).toBe('1+0');
  });

  it('whatever is asked: none is given twice, none stays empty while somebody waits, and nobody loses his by another', () => {
    const act = fc.record({ who: fc.constantFrom('A', 'B', 'C', 'D', 'E'), people: fc.nat(2) });
    fc.assert(
      fc.property(fc.nat(6), fc.array(act, { maxLength: 40 }), (seats, acts) => {
        const asked = acts.map(({ who, people }, index) => ask(index + 1, who, people));
        for (let turn = 1; turn <= asked.length; turn++) {
          const before = standings(table(seats), asked, turn - 1);
          const after = standings(table(seats), asked, turn);
          const left = placesLeft(seats, after);
          expect(left).toBeGreaterThanOrEqual(0);
          if (left > 0) expect([...after.values()].every(({ waiting }) => waiting === 0)).toBe(true);
          for (const [who, { placed, waiting }] of after) {
            const last = asked.findLast((one) => one.who === who && one.turn <= turn);
            expect(placed + waiting).toBe(last?.people ?? 0);
            if (who !== asked[turn - 1]!.who) expect(placed).toBeGreaterThanOrEqual(before.get(who)!.placed);
          }
        }
      }),
    );
  });
});
