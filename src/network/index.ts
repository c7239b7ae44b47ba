export { type BroughtEmployer, BringEmployers } from './bring-employers';
export { capInWords } from './cap-in-words';
export { AddContact } from './contacts/add-contact';
export { refuseFaultsInContact } from './contacts/contact-details';
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
export { ContactNotFound, EmployerNotFound } from './network.errors';
export { MonthlyCaps } from './monthly-caps';
export { nameKey } from './name-key';
export { NetworkModule } from './network.module';
export { type NamedEmployer, RecogniseEmployer } from './recognise-employer';
export { RegisterEmployer } from './register-employer';
export { RestByEmployer } from './rest-by-employer';
export { type RestDetails, RestEmployer } from './rest-employer';
export { RestingEmployersQuery } from './resting-employers.query';
export { SIZE_BANDS, type SizeBand } from './size-bands';
export { firstOfMonth, MOST_PER_MONTH, type ReachedCap, reachedCap } from './solicitation-cap';
export { type SolicitationCount, Solicitations } from './solicitations';
export { WakeEmployer } from './wake-employer';
