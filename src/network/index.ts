export { type BroughtEmployer, BringEmployers } from './bring-employers';
export { capInWords } from './cap-in-words';
export { AddContact } from './contacts/add-contact';
export { refuseFaultsInContact } from './contacts/contact-details';
export { AgreeOnCap } from './agree-on-cap';
export type { ContactDetails } from './contacts/contact-details';
export { type ContactRow, EmployerContacts } from './contacts/contacts.query';
export { RetireContact } from './contacts/retire-contact';
export type { EmployerDetails } from './employer-details';
export { EMPLOYER_VOCABULARY, type EmployerField } from './employers-import/employer-columns';
export { EmployersFiles, type WaitingEmployers } from './employers-import/employers-files';
export type { EmployersReport } from './employers-import/employers-report';
export { refusedEmployersFile } from './employers-import/employers-table';
export { ImportEmployersFile } from './employers-import/import-employers-file';
export { EmployerWords } from './employer-words';
export {
  EMPLOYERS_PER_PAGE,
  type EmployerFilter,
  type EmployerPage,
  type EmployerRow,
  EmployersQuery,
} from './employers.query';
export { AnnulInteraction } from './interactions/annul-interaction';
export {
  type BroadReason,
  type ClocksFed,
  clocksFedBy,
  type ClockVerdict,
  type FaceToFaceReason,
} from './interactions/clocks';
export { CorrectInteraction } from './interactions/correct-interaction';
export { EmployerTasks, type OpenTask } from './interactions/employer-tasks.query';
export {
  factsOf,
  type InteractionDetails,
  type InteractionFacts,
  MOST_PEOPLE,
  type TaskDetails,
} from './interactions/interaction-details';
export type { InteractionRow, Signed, TaskRow, TiedPerson } from './interactions/interaction-row';
export {
  type EmployerTaskKind,
  INTERACTION_MODES,
  INTERACTION_PURPOSES,
  type InteractionMode,
  type InteractionPurpose,
} from './interactions/interaction-words';
export {
  type InteractionPage,
  INTERACTIONS_PER_PAGE,
  InteractionsQuery,
} from './interactions/interactions.query';
export { LogInteraction } from './interactions/log-interaction';
export { RecordTaskStep, type StepDetails } from './interactions/record-task-step';
export { ReviewInteractions } from './interactions/review-interactions';
export { PlanNextAction } from './interactions/plan-next-action';
export { ContactNotFound, EmployerNotFound, InteractionNotFound } from './network.errors';
export {
  differingFields,
  type MergeChoices,
  type MergeField,
  MERGE_FIELDS,
  shownBy,
} from './merge/chosen-fields';
export { EmployerKin, type KinRow, type MergeLine } from './merge/employer-kin.query';
export { MergeEmployers } from './merge/merge-employers';
export { SettleLikeness } from './merge/settle-likeness';
export { MonthlyCaps } from './monthly-caps';
export { nameKey } from './name-key';
export { NetworkModule } from './network.module';
export { type NamedEmployer, RecogniseEmployer } from './recognise-employer';
export { RegisterEmployer } from './register-employer';
export { RestByEmployer } from './rest-by-employer';
export { type RestDetails, RestEmployer } from './rest-employer';
export { RestingEmployersQuery } from './resting-employers.query';
export { type Round, RoundQuery, type RoundStop } from './round/round.query';
export { SIZE_BANDS, type SizeBand } from './size-bands';
export { firstOfMonth, MOST_PER_MONTH, type ReachedCap, reachedCap } from './solicitation-cap';
export { type SolicitationCount, Solicitations } from './solicitations';
export { type EmployerStanding, EmployerStandings } from './stages/employer-standings.query';
export { EmployersInView, type EmployersSeen } from './stages/employers-in-view';
export { STAGE_DELAYS } from './stages/stage-delays';
export { EMPLOYER_STAGES, type EmployerStage } from './stages/stage-words';
export { WakeEmployer } from './wake-employer';
