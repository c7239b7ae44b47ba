import { keepFigures } from '../figures';
import { interleavings } from './interleavings';

jest.setTimeout(1_200_000);

const SEED = Number(process.env.SEED ?? 718_2026);

it(`hands no mail over after a withdrawal, in 10 000 interleavings (SEED=${SEED})`, async () => {
  const figures = keepFigures('withdrawal', await interleavings(10_000, SEED));
  expect(figures).toMatchObject({ mailsAfter: 0, pagesAfter: 0 });
  expect(figures.mailsBefore).toBeGreaterThan(1_000);
  expect(figures.stopped).toBeGreaterThan(1_000);
});
