export { BringOpenings, type BroughtOpening } from './bring-openings';
export { ChangedOpeningsQuery, type OpeningChanges, OPENINGS_CHANNEL } from './changed-openings.query';
export { ChangeOpening } from './change-opening';
export { CloseOpening } from './close-opening';
export { AskToPropose } from './door/ask-to-propose';
export { CheckRequest, type RequestToCheck } from './door/check-request';
export { EmployerDoors } from './door/employer-doors';
export { type GivenDoor, GiveDoor } from './door/give-door';
export { type CallToMake, HeardToday, type PostToRead } from './door/heard-today.query';
export type { OpenedDoor, OwnPost, PostState } from './door/opened-door';
export type { PostContent, PostHours, PostStart } from './door/word-content';
export { ConfirmOpening } from './freshness/confirm-opening';
export { KeepOpeningsFresh } from './freshness/keep-openings-fresh';
export { type SilentToday, SilentTodayQuery } from './freshness/silent-today.query';
export { readOffers } from './france-travail/offer-stream';
export { OfferStreamError } from './france-travail/offer-stream.errors';
export { ImportFranceTravail, type ImportOptions, type Offers } from './import-france-travail';
export type { ImportReport, RejectedLine } from './import-report';
export { OccupationsOfEmployers } from './occupations-of-employers.query';
export type { OpeningDetails, PlaceDetails, WageDetails } from './opening-details';
export type { OpeningFacts, Prerequisite, PrerequisiteKind, PrerequisiteLevel, Route } from './opening-facts';
export { type OpeningFilter, OPENINGS_PER_PAGE, type OpeningState } from './opening-filter';
export type { OpeningRow } from './opening-row';
export type { PublicationEnd } from './opening-publication.entity';
export { OpeningWords } from './opening-words';
export { OpeningNotFound } from './openings.errors';
export { type Facet, type OpeningFacets, type OpeningPage, OpeningsQuery } from './openings.query';
export { OpeningsModule } from './openings.module';
export { PublishOpening } from './publish-opening';
export {
  type EmployersToday,
  natureOf,
  type PlacedOpening,
  PublishedOpeningsQuery,
} from './published-openings.query';
export { OPENINGS_SHOWN, openingsIn } from './openings-shown';
export { RegisterOpening } from './register-opening';
export { type UnlawfulSentence, refusalOf, unlawfulSentences } from './wording-guard/read-wording';
export { faultsAt } from './wording-guard/refuse-wording';
