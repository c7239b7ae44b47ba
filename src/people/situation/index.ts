export { SituationModule } from './situation.module';
export { type SituationLine, SituationRepository } from './situation.repository';
