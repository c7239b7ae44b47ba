export { communeNamed } from './communes/commune-named';
export { Communes } from './communes/communes';
export type { Commune } from './communes/commune.entity';
export { CONTRACT_KINDS, type ContractKind } from './contract-kinds';
export { type Box, boxOfCommune, boxOfDepartment } from './departments';
export { DISCLOSURE_TOPICS, type DisclosureTopic, TELLABLE_TOPICS } from './disclosure-topics';
export { EMPLOYER_KINDS, type EmployerKind } from './employer-kinds';
export { KeepReferenceFresh } from './keep-reference-fresh';
export { LANGUAGE_LEVELS, type LanguageLevel } from './languages';
export { LoadReference } from './load-reference';
export { type Market, MARKETS } from './markets';
export { splitTitle } from './occupations/gendered-title';
export { type GenderedTitle, occupationFamily, ROME_CODE } from './occupations/occupation';
export type { Occupation } from './occupations/occupation.entity';
export { OccupationWords } from './occupations/occupation-words';
export { Occupations, type OccupationSuggestion } from './occupations/occupations';
export { SuggestOccupations } from './occupations/suggest-occupations';
export { OPENING_KINDS, type OpeningKind } from './opening-kinds';
export { ReferenceModule } from './reference.module';
export type { RevealingKind } from './revealing-words/dictionary';
export type { RevealingWord } from './revealing-words/find';
export { revealingWordsIn, revealingWordsInIdentity } from './revealing-words/shipped';
export type { RejectedLine } from './rome/import-plan';
export { ImportRome, type RomeImportReport } from './rome/import-rome';
export { RomeFileNotUnderstood } from './rome/rome.errors';
export { isAgencyNaf, sectorOfNaf } from './sector-of-naf';
export { sectorOfRome } from './sector-of-rome';
export { type SectorCode, SECTORS } from './sectors';
export {
  type AskedAndAnswered,
  type LawFact,
  shippedTalkGuide,
  type TalkGuideData,
  type TalkStep,
  type TopicTalk,
} from './talk-guide/talk-guide-data';
export { TIME_SLOTS, type TimeSlot } from './time-slots';
export { oppositesOf, type Trait, TRAITS } from './traits';
export { codesOf, isCodeOf, type Vocabulary } from './vocabulary';
