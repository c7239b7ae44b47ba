import { FLOORS, isFace, roomOf } from '../floors';
import { judgeImports, type Rule } from '../rule';

/** How the service is put together; they stand above every room. A new one is named here. */
const TOP_FILES = new Set(
  ['main', 'cli', 'app.module', 'service', 'database-of', 'start-or-explain', 'neutral-identity'].map(
    (name) => `src/${name}.ts`,
  ),
);
/** Nobody's neighbours: the doors and the command line have no face, since no room may import them. */
const WITHOUT_FACE = new Set(['platform', 'web', 'commands']);

const SITUATION_FACE = /^src\/people\/situation(\/index(\.ts)?)?$/;

function isTop(target: string): boolean {
  return /^src\/[^/]+$/.test(target);
}

/** The closed lists of reference are read file by file, so that pure code can name them without loading a module. */
function isVocabulary(target: string): boolean {
  return /^src\/reference\/[a-z-]+(\.ts)?$/.test(target);
}

export const knownRooms: Rule = {
  name: 'known-rooms',
  because: 'A new room says its floor in test/architecture/floors.ts before its first file.',
  check: ({ source }) =>
    source
      .filter(
        ({ path }) => !TOP_FILES.has(path) && !(path.split('/')[1]! in FLOORS && path.split('/').length > 2),
      )
      .map(({ path }) => ({ path, line: 1, what: 'stands in no known room' })),
};

export const lowerFloorsOnly: Rule = {
  name: 'lower-floors-only',
  because:
    'A room imports only from lower floors. To name something higher, keep its id, or declare a port that the higher room fills.',
  check: ({ source }) =>
    judgeImports(source, (target, { path }) => {
      const [from, to] = [roomOf(path), roomOf(target)];
      if (!from || from === to || from === 'platform') return undefined;
      if (!to) return isTop(target) && from !== 'commands' ? `${from} reaches ${target}` : undefined;
      const below = (FLOORS[to] ?? Infinity) < (FLOORS[from] ?? -Infinity);
      return below ? undefined : `${from} (floor ${FLOORS[from]}) reaches ${to} (floor ${FLOORS[to]})`;
    }),
};

export const platformKnowsNoRoom: Rule = {
  name: 'platform-knows-no-room',
  because: 'platform is the ground: no business word inside, and it imports nothing that stands on it.',
  check: ({ source }) =>
    judgeImports(source, (target, { path }) => {
      if (roomOf(path) !== 'platform' || !target.startsWith('src/')) return undefined;
      return roomOf(target) === 'platform' ? undefined : `platform imports ${target}`;
    }),
};

export const roomsThroughTheirIndex: Rule = {
  name: 'rooms-through-their-index',
  because: 'Other rooms are entered by their index.ts: what is not shown there may change without asking.',
  check: ({ source }) =>
    judgeImports(source, (target, { path }) => {
      const [from, to] = [roomOf(path), roomOf(target)];
      if (!to || from === to || WITHOUT_FACE.has(to)) return undefined;
      if (isFace(target) || SITUATION_FACE.test(target) || isVocabulary(target)) return undefined;
      return `reaches inside ${to}: ${target}`;
    }),
};

export const indexShowsItsOwnRoom: Rule = {
  name: 'index-shows-its-own-room',
  because: 'An index.ts shows its own room only: passing on another one opens a side door to it.',
  check: ({ source }) =>
    judgeImports(source, (target, { path }, { reExport }) => {
      const other = reExport && isFace(path) && roomOf(target) !== roomOf(path);
      return other ? `passes on ${target}` : undefined;
    }),
};
