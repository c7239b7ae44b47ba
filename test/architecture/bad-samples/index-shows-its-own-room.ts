// stands as src/disclosure/index.ts
export { gate } from './gate';
export * from '../people'; // bad
export type { Wish } from '../people/wish'; // bad
import { Clock } from '../platform/clock/clock';
