import type { ChoiceDetails } from '../../../src/disclosure';
import type { PresentationItem } from '../../../src/disclosure/gate/items';
import type { DisclosureTopic } from '../../../src/reference';
import type { CastName } from '../../support/cast';

type Words = 'said' | 'unsaid';
/** A choice of hers before the audience named; `said`: an employer who gets her page reads its words. */
export type PlannedChoice = Omit<ChoiceDetails, 'audience' | 'words'> & {
  readonly towards: 'all' | 'employer' | 'opening' | 'another employer';
  readonly words: Words | null;
  /** The fact itself is what is read: it has no words. */
  readonly fact?: boolean;
};

/** One person, what she wants said to one employer, and what happens afterwards. */
export interface Plan {
  readonly name: string;
  readonly coach: CastName;
  /** Which employer of her territory; two people may want the same one. */
  readonly employer: number;
  readonly route: 'alone' | 'with_coach' | null;
  readonly items: readonly PresentationItem[];
  readonly choices: readonly PlannedChoice[];
  /** Once her page was read. */
  readonly then?: 'all taken back' | 'a topic taken back' | 'nothing is to be sent any more';
  readonly takenBack?: DisclosureTopic;
  /** She told a second employer less than the first: the items for him. */
  readonly second?: { readonly employer: number; readonly items: readonly PresentationItem[] };
  readonly violence?: boolean;
  /** She said yes beforehand to every employer of this kind; this very page she did not see. */
  readonly standing?: boolean;
}

const EVERYTHING: readonly PresentationItem[] = [
  'first_name',
  'surname',
  'phone',
  'experience',
  'strengths',
  'availability',
  'licences',
  'languages',
];

const TOLD = { decision: 'tell', teller: 'both', moment: 'before_contact', level: 'need_only' } as const;
/** She lets her coach be seen; the words agreed upon are read. */
const COACHED: PlannedChoice = { ...TOLD, topic: 'coaching', towards: 'all', words: 'said' };

const tells = (topic: DisclosureTopic, other: Partial<PlannedChoice> = {}): PlannedChoice => ({
  ...TOLD,
  topic,
  towards: 'all',
  words: 'said',
  ...other,
});
const keeps = (topic: DisclosureTopic, other: Partial<PlannedChoice>): PlannedChoice =>
  tells(topic, { words: 'unsaid', ...other });

const withCoach = (name: string, employer: number, other: Partial<Plan> = {}): Plan => ({
  name,
  coach: 'follower',
  employer,
  route: 'with_coach',
  items: EVERYTHING,
  choices: [COACHED],
  ...other,
});

/** Every state in which what is known of a person can be before an employer. */
export const PLANS: readonly Plan[] = [
  withCoach('never granted', 0, { route: null, items: [], choices: [] }),
  withCoach('everything granted', 1),
  withCoach('a first name and nothing else', 2, { items: ['first_name'] }),
  withCoach('strengths, not her experience', 3, { items: ['first_name', 'strengths', 'languages'] }),
  withCoach('experience, not her name', 3, { items: ['experience', 'availability', 'licences'] }),
  withCoach('a telephone to be called at', 4, { items: ['first_name', 'phone'] }),
  withCoach('granted, then all taken back', 5, { then: 'all taken back' }),
  withCoach('granted, then nothing is to be sent', 5, { then: 'nothing is to be sent any more' }),
  withCoach('granted, then one topic taken back', 6, {
    choices: [COACHED, tells('mobility'), tells('family')],
    then: 'a topic taken back',
    takenBack: 'mobility',
  }),
  withCoach('alone, with all she can say of herself', 0, { route: 'alone', choices: [] }),
  withCoach('alone, with a first name and a telephone', 1, {
    route: 'alone',
    items: ['first_name', 'phone', 'experience'],
    choices: [keeps('housing', { teller: 'person' })],
  }),
  withCoach('only if he asks', 2, { choices: [COACHED, keeps('housing', { decision: 'if_asked' })] }),
  withCoach('later', 4, {
    choices: [COACHED, keeps('health', { moment: 'at_offer' }), keeps('debts', { moment: 'later' })],
  }),
  withCoach('not decided', 6, {
    choices: [COACHED, keeps('justice', { decision: 'undecided' })],
  }),
  withCoach('she tells it herself', 7, { choices: [COACHED, keeps('health', { teller: 'person' })] }),
  withCoach('what she needs, not why', 7, { choices: [COACHED, tells('disability')] }),
  withCoach('the fact itself, without words', 8, {
    choices: [COACHED, tells('mobility', { level: 'fact', words: null, fact: true })],
  }),
  withCoach('the fact, in words of hers', 8, { choices: [COACHED, tells('family', { level: 'fact' })] }),
  withCoach('violence keeps her housing silent', 9, {
    violence: true,
    choices: [COACHED, keeps('housing', {}), tells('language')],
  }),
  withCoach('two employers, two pages', 9, { second: { employer: 0, items: ['first_name'] } }),
  withCoach('told to all but this one', 6, {
    choices: [
      COACHED,
      keeps('benefits', {}),
      { topic: 'benefits', towards: 'opening', decision: 'silent', words: null },
    ],
  }),
  withCoach('told to another employer', 7, {
    choices: [COACHED, keeps('guardianship', { towards: 'another employer' })],
  }),
  withCoach('told to this one alone', 8, {
    choices: [
      COACHED,
      keeps('residence_permit', { decision: 'silent' }),
      tells('residence_permit', { towards: 'employer' }),
    ],
  }),
  withCoach('said no more', 5, {
    choices: [
      COACHED,
      keeps('addiction', {}),
      { topic: 'addiction', towards: 'all', decision: 'silent', words: null },
    ],
  }),
  withCoach('a standing yes for this kind of employer', 4, {
    standing: true,
    items: ['first_name', 'experience', 'availability'],
    choices: [],
  }),
  withCoach('a colleague follows her', 2, { coach: 'colleague', items: ['first_name', 'surname'] }),
  withCoach('in another town', 10, { coach: 'stranger' }),
  withCoach('in another town, alone', 11, { coach: 'stranger', route: 'alone', choices: [] }),
  withCoach('in another town, never granted', 11, {
    coach: 'stranger',
    route: null,
    items: [],
    choices: [keeps('housing', {})],
  }),
];

/** Those without whom nothing is seen: enough for a proof of a few seconds. */
export const FEW: readonly string[] = [
  'never granted',
  'a first name and nothing else',
  'experience, not her name',
  'a telephone to be called at',
  'granted, then all taken back',
  'alone, with a first name and a telephone',
];

/** The columns an item lets an employer read. */
export const COLUMNS_OF: Readonly<Record<PresentationItem, readonly string[]>> = {
  first_name: ['Participant.calledAs'],
  surname: ['Participant.lastName'],
  phone: ['ContactPoint.value'],
  experience: ['Experience.words', 'Experience.employer'],
  strengths: ['Participant.strengths', 'Participant.skills'],
  availability: ['Participant.availability'],
  licences: ['Participant.certificates'],
  languages: [],
};
