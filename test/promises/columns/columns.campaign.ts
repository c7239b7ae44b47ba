import { keepFigures } from '../figures';
import { columnFigures } from './catalogue';
import { whole } from './whole-database';

it('counts the columns that say who may ever see them', async () => {
  const { source, close } = await whole();
  const { classed, total } = keepFigures('columns', await columnFigures(source));
  await close();
  expect(classed).toBe(total);
});
