import { occupationOf } from './occupation';

const PORTS = {
  findOccupation: (rome: string) => (rome === 'G1602' ? {} : undefined),
  nearestOccupationByTitle: (text: string) => (/cuisine/i.test(text) ? 'G1602' : null),
};

describe('the occupation of an offer', () => {
  it('is the code the source states, known or not to our list', () => {
    expect(occupationOf({ intitule: 'Commis', romeCode: 'G1602' }, PORTS)).toMatchObject({
      occupation: 'G1602',
      occupationKnown: true,
      occupationInferred: false,
    });
    expect(occupationOf({ intitule: 'Agent', romeCode: 'H2423' }, PORTS)).toMatchObject({
      occupation: 'H2423',
      occupationKnown: false,
    });
  });

  it('is found by title when there is no code, and marked so', () => {
    expect(occupationOf({ intitule: 'Aide en cuisine' }, PORTS)).toMatchObject({
      occupation: 'G1602',
      occupationInferred: true,
    });
  });

  it('is unknown rather than wrong', () => {
    expect(
      occupationOf({ intitule: 'Agent', romeCode: 'cuisine' }, { findOccupation: () => null }),
    ).toMatchObject({
      occupation: null,
      occupationKnown: false,
    });
  });
});
