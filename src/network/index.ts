export { AddContact } from './contacts/add-contact';
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
export { nameKey } from './name-key';
export { NetworkModule } from './network.module';
export { type NamedEmployer, RecogniseEmployer } from './recognise-employer';
export { RegisterEmployer } from './register-employer';
export { type RestDetails, RestEmployer } from './rest-employer';
export { RestingEmployersQuery } from './resting-employers.query';
export { SIZE_BANDS, type SizeBand } from './size-bands';
export { WakeEmployer } from './wake-employer';
