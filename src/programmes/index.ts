export { LoadProgrammes } from './load-programmes';
export {
  ContactRhythm,
  FirstEmployerContact,
  ProgrammeRules,
  ProgrammeTarget,
  SupportRule,
} from './programme-rules';
export { Programmes, type RunningProgramme, type StructureView, type TerritoryView } from './programmes';
export { InvalidProgrammeRules } from './programmes.errors';
export { ProgrammesModule } from './programmes.module';
export { TurnTopicOn } from './turn-topic-on';
