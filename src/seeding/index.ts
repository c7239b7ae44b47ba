export { SeedingModule } from './seeding.module';
export { type SeedCounts, Seeds } from './seeds';
export { type World, WORLDS } from './world-files';
