import { addressOf, paginationOf } from './pagination';

it('says nothing when everything fits', () => {
  expect(paginationOf({ total: 20, page: 1, perPage: 20 }, '/offres', {})).toBeNull();
});

it('keeps what was asked for from page to page', () => {
  const query = { q: 'aide cuisine', sector: ['a', 'b'], near: null, page: '2' };
  expect(paginationOf({ total: 45, page: 2, perPage: 20 }, '/offres', query)).toEqual({
    page: 2,
    pages: 3,
    previous: '/offres?q=aide+cuisine&sector=a&sector=b&page=1',
    next: '/offres?q=aide+cuisine&sector=a&sector=b&page=3',
  });
});

it('ends at both ends', () => {
  expect(paginationOf({ total: 45, page: 1, perPage: 20 }, '/o', {})!.previous).toBeNull();
  expect(paginationOf({ total: 45, page: 3, perPage: 20 }, '/o', {})!.next).toBeNull();
});

it('writes no question mark for nothing', () => {
  expect(addressOf('/offres', { q: '', page: undefined })).toBe('/offres');
});
