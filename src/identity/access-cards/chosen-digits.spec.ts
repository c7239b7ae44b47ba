import { isObvious } from './chosen-digits';

it.each(['0000', '1111', '9999', '1234', '4321', '0123', '3210'])(
  '%s is tried first by anybody',
  (digits) => {
    expect(isObvious(digits)).toBe(true);
  },
);

it.each(['2580', '1991', '0007', '1212', '1235'])('%s may be chosen: it is hers to remember', (digits) => {
  expect(isObvious(digits)).toBe(false);
});
