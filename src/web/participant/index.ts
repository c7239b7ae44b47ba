export { ParticipantModule } from './participant.module';
