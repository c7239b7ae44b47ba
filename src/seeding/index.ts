export { type CrowdSize, DEFAULT_CROWD } from './crowd/crowd-size';
export { LoadCrowd } from './crowd/load-crowd';
export { SeedingModule } from './seeding.module';
export { type SeedCounts, Seeds } from './seeds';
export { type World, WORLDS } from './world-files';
