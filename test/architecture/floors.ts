/** The floors of the house: a room imports only from lower floors. A new room is written here before its first file. */
export const FLOORS: Readonly<Record<string, number>> = {
  platform: -1,
  reference: 0,
  identity: 1,
  programmes: 1,
  audit: 1,
  people: 2,
  disclosure: 3,
  network: 4,
  openings: 5,
  matching: 6,
  introductions: 7,
  breakfasts: 8,
  meetings: 8,
  placements: 8,
  journey: 9,
  indicators: 10,
  web: 11,
  seeding: 12,
  commands: 13,
};

/** Rooms that the employer's door knows nothing of: what it may say about a person comes from disclosure. */
export const CLOSED_TO_EMPLOYERS: ReadonlySet<string> = new Set([
  'people',
  'introductions',
  'matching',
  'placements',
  'journey',
]);

/** The room of a path (`src/people/wish.ts` is in `people`); undefined at the top of src and outside it. */
export function roomOf(path: string): string | undefined {
  const [top, room, file] = path.split('/');
  if (top !== 'src' || !room) return undefined;
  return file === undefined && (room.endsWith('.ts') || !(room in FLOORS)) ? undefined : room;
}

/** Whether a path is the public face of its room. */
export function isFace(path: string): boolean {
  return /^src\/[^/]+(\/index(\.ts)?)?$/.test(path);
}
