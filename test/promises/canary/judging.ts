import { PlannedAllowance } from './allowance';
import { staleWays } from './columns';
import type { AsEmployer } from './drive/as-employer';
import { addressedTo } from './drive/introductions';
import type { Links } from './drive/mails';
import { Finder } from './finder';
import { inLetters, type Needle } from './needle';
import { plannedGrants } from './planned-grants';
import { bareColumns, columnsOf, needlesIn } from './planting';
import type { Stage } from './stage';
import { tellingWords } from './telling-words';
import { judge } from './verdict';
import type { World } from './world';

/** Each employer who was sent a page, by introduction. */
export type Employers = ReadonlyMap<string, AsEmployer>;

/** Everything that was read, looked at with everything there is to look for. */
export async function judged(stage: Stage, links: Links, employers: Employers, before: readonly Needle[]) {
  const { source, taps, world } = stage;
  taps.text({ kind: 'log' }, 'log', stage.service.output);
  for (const [name, { settings, documents }] of stage.meili.indexes) {
    const told = (what: unknown) => Buffer.from(JSON.stringify(what));
    taps.text({ kind: 'index' }, 'index settings', told(settings));
    taps.text({ kind: 'index' }, `index ${name}`, told([...documents.values()]));
  }
  const after = await needlesIn(source, { typed: true });
  const needles = [
    ...new Map([...before, ...after].map((one) => [`${one.column} ${one.row} ${one.text}`, one])).values(),
  ];
  const finder = new Finder();
  for (const needle of [...needles, ...tellingWords(), ...secretsOf(world, links)]) finder.add(needle);
  const door = inLetters(secretIn(world.door.path));
  finder.add(secretOfDoor(world.door, door));
  const granted = await plannedGrants(world, source, needles);
  const allowance = await PlannedAllowance.of(world, source, granted);
  for (const [key, { typed }] of employers)
    for (const text of [...typed, ...Object.values(addressedTo(key)), inLetters(secretIn(links.get(key)!))])
      allowance.own(key, text);
  if (employers.has(world.door.key))
    for (const text of [door, inLetters(world.door.email)]) allowance.own(world.door.key, text);
  const driven = new Set(taps.driven.keys());
  return {
    ...judge(taps.all, finder, allowance, granted),
    needles: needles.length,
    routes: [...driven],
    undriven: world.routes.map(({ name }) => name).filter((name) => !driven.has(name)),
    mails: taps.mails,
    bare: await bareColumns(source),
    stale: staleWays(columnsOf(source)),
  };
}

/** The secret at the end of an address is for whoever was sent it: in no other mail, and in no log. */
function secretsOf({ introduced }: World, links: Links): Needle[] {
  return [...links].map(([row, path]) => {
    const text = inLetters(secretIn(path));
    const { personId: id } = introduced.find(({ introductionId }) => introductionId === row)!;
    return {
      text,
      column: 'link',
      class: 'secret' as const,
      owner: { kind: 'participant' as const, id },
      row,
    };
  });
}

function secretOfDoor({ employerId: id, key: row }: World['door'], text: string): Needle {
  return { text, column: 'door', class: 'secret', owner: { kind: 'employer', id }, row };
}

function secretIn(path: string): string {
  return path.split('/').at(-1)!;
}
