export { CONTRACT_KINDS, type ContractKind } from './contract-kinds';
export { DISCLOSURE_TOPICS, type DisclosureTopic } from './disclosure-topics';
export { LANGUAGE_LEVELS, type LanguageLevel } from './languages';
export { type Market, MARKETS } from './markets';
export { OPENING_KINDS, type OpeningKind } from './opening-kinds';
export { type SectorCode, SECTORS } from './sectors';
export { TIME_SLOTS, type TimeSlot } from './time-slots';
export { oppositesOf, type Trait, TRAITS } from './traits';
export { codesOf, isCodeOf, type Vocabulary } from './vocabulary';
