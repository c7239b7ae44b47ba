/** Somebody invited asks for places, or gives them back: 0, 1, or 2 with a colleague. */
export interface PlacesAsked {
  readonly who: string;
  readonly people: number;
  /** Order among everything that decides about places. */
  readonly turn: number;
}

/** How many places there are from a turn on. */
export interface PlacesOffered {
  readonly seats: number;
  readonly turn: number;
}

/** Where somebody stands. */
export interface Standing {
  /** Places that are his. */
  readonly placed: number;
  /** Places he waits for. */
  readonly waiting: number;
}

export const NO_PLACE: Standing = { placed: 0, waiting: 0 };

/**
 * Who has a place and who waits, after everything that was decided, in its order. First asked, first served; somebody who
 * asks for two when one is left has one, and his colleague waits. A place once given is never taken back: fewer seats
 * only keep the next ones from being given. A place given back goes to whoever waits longest.
 * @param upTo the last turn to take into account; all of them unless told
 */
export function standings(
  offered: readonly PlacesOffered[],
  asked: readonly PlacesAsked[],
  upTo = Infinity,
): ReadonlyMap<string, Standing> {
  const decided = [...offered, ...asked]
    .filter(({ turn }) => turn <= upTo)
    .sort((one, other) => one.turn - other.turn);
  const table: Table = { seats: 0, placed: [], waiting: [] };
  for (const one of decided) {
    if ('seats' in one) table.seats = one.seats;
    else askFor(table, one);
    while (table.placed.length < table.seats && table.waiting.length > 0) {
      table.placed.push(table.waiting.shift()!);
    }
  }
  return new Map(asked.map(({ who }) => [who, standingAt(table, who)]));
}

/** Who has more places after a turn than before it, the asker of that turn left aside: those to be told. */
export function givenAt(
  turn: number,
  offered: readonly PlacesOffered[],
  asked: readonly PlacesAsked[],
): string[] {
  const before = standings(offered, asked, turn - 1);
  const after = standings(offered, asked, turn);
  const asker = asked.find((one) => one.turn === turn)?.who;
  return [...after.keys()].filter(
    (who) => who !== asker && after.get(who)!.placed > (before.get(who) ?? NO_PLACE).placed,
  );
}

/** Places nobody has; below 0 when fewer seats are left than were given. */
export function placesLeft(seats: number, all: ReadonlyMap<string, Standing>): number {
  return [...all.values()].reduce((left, { placed }) => left - placed, seats);
}

interface Table {
  seats: number;
  /** Once for each place. */
  placed: string[];
  waiting: string[];
}

function askFor(table: Table, { who, people }: PlacesAsked): void {
  const { placed, waiting } = standingAt(table, who);
  for (let more = placed + waiting; more < people; more++) table.waiting.push(who);
  let tooMany = Math.max(0, placed + waiting - people);
  // What is only waited for is given up first.
  for (const list of [table.waiting, table.placed]) {
    for (; tooMany > 0 && list.includes(who); tooMany--) list.splice(list.lastIndexOf(who), 1);
  }
}

function standingAt({ placed, waiting }: Table, who: string): Standing {
  const his = (list: readonly string[]) => list.filter((one) => one === who).length;
  return { placed: his(placed), waiting: his(waiting) };
}
