export { BringPeople, type BroughtPerson } from './bring-people';
export { BringCaseload } from './caseload-import/bring-caseload';
export { CaseloadFiles, type WaitingTable } from './caseload-import/caseload-files';
export type { CaseloadReport, RefusedLine } from './caseload-import/caseload-report';
export { CASELOAD_FIELDS, type CaseloadField } from './caseload-import/column-fields';
export { CASELOAD_VOCABULARY } from './caseload-import/column-meaning';
export { ImportSharedTable } from './caseload-import/import-shared-table';
export type { CaseloadTable } from './caseload-import/read-table';
export { refusedLinesFile } from './caseload-import/refused-lines-file';
export type { ColumnChoice } from './caseload-import/table-mapping';
export { ChangeParticipant } from './change-participant';
export type {
  ContactPointDetails,
  ExperienceDetails,
  ParticipantDetails,
  StartPlace,
} from './participant-details';
export type { Gender } from './participant.entity';
export { ParticipantNotFound } from './people.errors';
export {
  EverybodysWishes,
  PROFILE_CHANGES,
  type WishChanges,
} from './everybodys-wishes/everybodys-wishes.query';
export { PeopleModule } from './people.module';
export { PeopleQuery, type PersonFile, type PersonName, type WishVersion } from './people.query';
export { GuardPlace } from './place-guard/guard-place';
export { PlaceConfidants, type PlaceSecret } from './place-guard/place-confidants';
export { startsNowhere } from './place-guard/without-place';
export { StateWishes } from './state-wishes';
export { WelcomeParticipant } from './welcome-participant';
export {
  type Stance,
  STANCES,
  type TravelMode,
  type Wish,
  WISH_CRITERIA,
  type WishCriterion,
  type WishValues,
} from './wish';
export type { WishProfile } from './wish-profile';
export type { SaidWish } from './wish-rules';
