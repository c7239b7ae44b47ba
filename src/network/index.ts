export { type BroughtEmployer, BringEmployers } from './bring-employers';
export { capInWords } from './cap-in-words';
export { AddContact } from './contacts/add-contact';
export { AgreeOnCap } from './agree-on-cap';
export type { ContactDetails } from './contacts/contact-details';
export { type ContactRow, EmployerContacts } from './contacts/contacts.query';
export { RetireContact } from './contacts/retire-contact';
export type { EmployerDetails } from './employer-details';
export { EmployerWords } from './employer-words';
export {
  EMPLOYERS_PER_PAGE,
  type EmployerFilter,
  type EmployerPage,
  type EmployerRow,
  EmployersQuery,
} from './employers.query';
export type { InteractionDetails, TaskDetails } from './interactions/interaction-details';
export type { InteractionRow, TaskRow, TiedPerson } from './interactions/interaction-row';
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
export { PlanNextAction } from './interactions/plan-next-action';
export { ContactNotFound, EmployerNotFound, InteractionNotFound } from './network.errors';
export { MonthlyCaps } from './monthly-caps';
export { nameKey } from './name-key';
export { NetworkModule } from './network.module';
export { type NamedEmployer, RecogniseEmployer } from './recognise-employer';
export { RegisterEmployer } from './register-employer';
export { type RestDetails, RestEmployer } from './rest-employer';
export { RestingEmployersQuery } from './resting-employers.query';
export { SIZE_BANDS, type SizeBand } from './size-bands';
export { firstOfMonth, MOST_PER_MONTH, type ReachedCap, reachedCap } from './solicitation-cap';
export { type SolicitationCount, Solicitations } from './solicitations';
export { WakeEmployer } from './wake-employer';
