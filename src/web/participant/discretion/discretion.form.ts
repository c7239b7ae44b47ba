import { type Level, LEVELS, type Moment, MOMENTS, type Teller, TELLERS } from '../../../disclosure';
import { OneOf, OptionalText, Text, YesNo } from '../../../platform/http/validation';
import { type HerAnswer, HER_ANSWERS } from './her-answers';

/** For whom a question is asked, and what was answered on the page before. */
export class TowardsQuery {
  @OptionalText({ max: 60 }) pour?: string | null;
  @OptionalText({ max: 20 }) reponse?: string | null;
  /** Where she came from. */
  @OptionalText({ max: 1_000 }) retour?: string | null;
}

/** Her answer about one topic. */
export class AnswerForm {
  @OneOf(HER_ANSWERS) answer: HerAnswer;
  /** "all", "employer:…" or "opening:…"; everybody unless told. */
  @OptionalText({ max: 60 }) towards?: string | null;
  /** Where she goes on, once it is recorded. */
  @OptionalText({ max: 1_000 }) retour?: string | null;
}

/** The words that go with it. */
export class WordsForm extends AnswerForm {
  @OneOf(TELLERS, { optional: true }) teller?: Teller | null;
  /** The place of a suggestion, or "own". */
  @Text({ max: 10 }) phrase: string;
  @OptionalText({ max: 300 }) words?: string | null;
  @OneOf(LEVELS, { optional: true }) level?: Level | null;
  @OneOf(MOMENTS) moment: Moment;
  /** Ticked: these words, although they say more than a need. */
  @YesNo({ optional: true }) kept?: boolean | null;
}
