import type { PaperForm } from '../../../src/disclosure';
import { employer, handsOver, interested, passesBy, pathOf, plays, sent, takesSheet } from './meeting';
import type { TwinHouse } from './twin-house';
import type { Twin, World } from './twins';

/** Everything employers read in one world while somebody is put before one of them, and somebody else goes by himself. */
export async function replayed(
  house: TwinHouse,
  script: string,
  { person, before, after }: World,
  papers: PaperForm = 'page',
): Promise<readonly string[]> {
  house.begin(script);
  const place = await employer(house);
  const met = { ...place, ...(await interested(house, place, person)) };
  const byHimself = { ...place, ...(await interested(house, place, person)) };
  if (before) await house.secretly(() => before(house, met));
  if (before) await house.secretly(() => before(house, byHimself));
  await sent(house, met);
  await handsOver(house, met, papers);
  await takesSheet(house, byHimself, papers);
  const path = await pathOf(house, met);
  await plays(house, path);
  await passesBy(house);
  if (after) await house.secretly(() => after(house, met));
  await plays(house, path);
  return house.read();
}

/** Plays a pair in its two worlds at once, and says in what employers could tell one from the other. */
export async function compared(
  houses: readonly [TwinHouse, TwinHouse],
  { secret, one, other }: Twin,
  papers?: PaperForm,
): Promise<string | null> {
  const [here, there] = await Promise.all([
    replayed(houses[0], secret, one, papers),
    replayed(houses[1], secret, other, papers),
  ]);
  return difference(here, there);
}

/** The first thing in which two transcripts differ; null when they are the same, byte for byte. */
export function difference(one: readonly string[], other: readonly string[]): string | null {
  const at = one.findIndex((said, place) => said !== other[place]);
  if (at < 0) return one.length === other.length ? null : `${one.length} answers and ${other.length}`;
  return `answer ${at}:\n${readable(one[at])}\n---\n${readable(other[at])}`;
}

/** The transcript keeps bodies in base64, so that no byte of them is lost. */
function readable(said = ''): string {
  const [head, body = ''] = said.split(/\r\n\r\n/);
  return `${head}\n${Buffer.from(body, 'base64').toString('utf8')}`;
}
