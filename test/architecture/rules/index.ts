import type { Rule } from '../rule';
import { noCycles } from './cycles';
import * as entities from './entities';
import * as names from './names';
import * as parts from './parts';
import * as rooms from './rooms';
import * as sealedDoors from './sealed-doors';
import * as singleSources from './single-sources';
import * as templates from './templates';

/** Every rule of the house. Each has a bad sample of its name in ../bad-samples. */
export const RULES: readonly Rule[] = [
  ...Object.values(rooms),
  noCycles,
  ...Object.values(sealedDoors),
  ...Object.values(singleSources),
  ...Object.values(entities),
  ...Object.values(parts),
  ...Object.values(names),
  ...Object.values(templates),
];
