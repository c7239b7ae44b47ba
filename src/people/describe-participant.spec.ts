import { movesShelter } from './describe-participant';

const sheltered = (shelter: string | null, shelterSince: string | null = null) => ({ shelter, shelterSince });

describe('a change of shelter', () => {
  it('is another place than the one before, or none any more', () => {
    expect(movesShelter(sheltered('Foyer A'), { shelter: 'Foyer B' })).toBe(true);
    expect(movesShelter(sheltered('Foyer A'), { shelter: undefined })).toBe(true);
  });

  it('is not the first place somebody writes down, nor the same one written again', () => {
    expect(movesShelter(sheltered(null), { shelter: 'Foyer A' })).toBe(false);
    expect(movesShelter(sheltered('Foyer A'), { shelter: 'Foyer A' })).toBe(false);
    expect(movesShelter(sheltered('Foyer A'), { firstName: 'Awa' })).toBe(false);
  });

  it('is a place after a time without one', () => {
    expect(movesShelter(sheltered(null, '2026-10-01'), { shelter: 'Foyer B' })).toBe(true);
  });
});
