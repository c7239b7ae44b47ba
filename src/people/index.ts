export { ChangeParticipant } from './change-participant';
export type {
  ContactPointDetails,
  ExperienceDetails,
  ParticipantDetails,
  StartPlace,
} from './participant-details';
export type { Gender } from './participant.entity';
export { ParticipantNotFound } from './people.errors';
export { PeopleModule } from './people.module';
export { PeopleQuery, type PersonFile, type PersonName, type WishVersion } from './people.query';
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
