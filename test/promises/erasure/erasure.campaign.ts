import { ErasePerson } from '../../../src/audit';
import { EventLogger } from '../../../src/platform/logs/event-logger';
import { OutboxWorker } from '../../../src/platform/outbox/outbox-worker';
import { WordSearch } from '../../../src/platform/search/word-search';
import { MeiliDouble } from '../../support/meili-double';
import { COMMAND, Workplace } from '../../rooms/workplace';
import { until } from '../../support/until';
import { keepFigures } from '../figures';
import { markedWorld } from './marked-world';
import { everyRow, tracesOf } from './traces';

jest.setTimeout(120_000);

let meili: MeiliDouble;
beforeAll(async () => void (meili = await new MeiliDouble().open()));
afterAll(() => meili.close());

it('leaves no mark of somebody erased in the database, the index, the queue and the logs', async () => {
  const place = await Workplace.open(undefined, { MEILI_URL: meili.url, MEILI_KEY: 'a key' });
  const logged: string[] = [];
  place.app.useLogger(new EventLogger((line) => void logged.push(line), place.clock));
  await place.part(WordSearch).begin();
  const { her, passing } = await markedWorld(place, await place.desk('claire@maison.example'));
  const worker = place.part(OutboxWorker);
  worker.start();
  await until('the offer is indexed', () => textOf(meili).includes('aide de cuisine'));
  await place.part(ErasePerson).execute(COMMAND, her.id);
  await worker.stop();
  const indexed = { table: 'index', text: textOf(meili) };
  const rows = [...(await everyRow(place.source)), indexed, { table: 'log', text: logged.join('\n') }];
  const left = tracesOf([...her.marks, her.id, ...passing], rows);
  expect(keepFigures('erasure', { markersLeft: left.length })).toEqual({ markersLeft: 0 });
});

/** Everything the index holds. */
function textOf({ indexes }: MeiliDouble): string {
  return JSON.stringify([...indexes].map(([name, { documents }]) => [name, ...documents]));
}
