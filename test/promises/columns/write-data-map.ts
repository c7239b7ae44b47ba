import { writeFileSync } from 'node:fs';
import { DATA_MAP, dataMap } from './data-map';
import { whole } from './whole-database';

/** `npm run data-map` */
it('writes docs/data-map.md', async () => {
  const { source, close } = await whole();
  const text = await dataMap(source);
  await close();
  writeFileSync(DATA_MAP, text);
  expect(text).not.toContain('nobody said');
});
