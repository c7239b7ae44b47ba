import { templateWords } from './template-words';

const { day, time, count, euros, href, number } = templateWords;

it('writes the weekday, in French, as lived in Paris', () => {
  expect(day('2026-11-22')).toBe('dimanche 22 novembre 2026');
  expect(day('2027-01-01')).toBe('vendredi 1er janvier 2027');
  expect(day(new Date('2026-11-22T23:30:00Z'))).toBe('lundi 23 novembre 2026');
});

it('writes hours the French way', () => {
  expect(time('2026-11-22T13:05:00Z')).toBe('14\u00A0h\u00A005');
  expect(time('2026-07-14T08:00:00Z')).toBe('10\u00A0h');
});

it('writes nothing for nothing', () => {
  expect([day(null), time(undefined), number(null), euros(undefined)]).toEqual(['', '', '', '']);
});

it('counts people and things', () => {
  expect(count(0, 'personne')).toBe('0\u00A0personne');
  expect(count(1, 'personne')).toBe('1\u00A0personne');
  expect(count(1200, 'offre')).toBe('1\u202F200\u00A0offres');
  expect(count(2, 'métier choisi', 'métiers choisis')).toBe('2\u00A0métiers choisis');
});

it('writes amounts with a comma and a sign', () => {
  expect(euros(12.5)).toBe('12,50\u00A0€');
  expect(number(11.98)).toBe('11,98');
});

it.each([
  '/offres?q=a',
  '#contenu',
  '?page=2',
  'https://exemple.fr',
  'mailto:a@b.fr',
  'tel:+33 6',
  'sms:+336',
])('lets %s be a link', (address) => expect(href(address)).toBe(address));

it.each([
  'javascript:alert(1)',
  'JAVASCRIPT:x',
  ' /a',
  '//b',
  '/\\b',
  'http://b',
  'data:x',
  'a\nb',
  42,
  null,
])('does not let %j be one', (address) => expect(href(address)).toBe('#'));
