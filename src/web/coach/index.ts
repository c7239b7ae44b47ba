export { CoachModule } from './coach.module';
