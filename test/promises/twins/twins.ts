import { type ChoiceDetails, GiveStandingYes, RecordChoice, ReplaceSituation } from '../../../src/disclosure';
import { DataSource } from 'typeorm';
import { ProposeOpening, RefuseIntroductionPage } from '../../../src/introductions';
import { PublishOpening, RegisterOpening } from '../../../src/openings';
import { type ParticipantDetails, StateWishes } from '../../../src/people';
import type { DisclosureTopic } from '../../../src/reference';
import { interested, type Met, sent } from './meeting';
import type { TwinHouse } from './twin-house';

/** One of two worlds: what is kept of her, and what is done that no employer may notice. */
export interface World {
  readonly person?: Partial<ParticipantDetails>;
  /** Before her page is approved. */
  readonly before?: Secret;
  /** Once the employer has read it. */
  readonly after?: Secret;
}
export type Secret = (house: TwinHouse, met: Met) => Promise<unknown>;

/** Two worlds that differ in one secret. */
export interface Twin {
  readonly secret: string;
  readonly one: World;
  readonly other: World;
}

const fact =
  (topic: DisclosureTopic, value: string): Secret =>
  (house, { participantId }) =>
    house.part(ReplaceSituation).execute(house.coach, participantId, [{ topic, value }]);
const chooses =
  (...choices: ChoiceDetails[]): Secret =>
  async (house, { participantId }) => {
    for (const choice of choices) await house.part(RecordChoice).execute(house.coach, participantId, choice);
  };
const about = (topic: ChoiceDetails['topic'], decision: ChoiceDetails['decision']): ChoiceDetails => ({
  topic,
  audience: { kind: 'all' },
  decision,
  ...(decision === 'if_asked' ? { teller: 'both', words: 'Je le dirai si on me le demande.' } : {}),
});
const noted =
  (notes: string): Secret =>
  (house, { employerId }) =>
    house.part(DataSource).query('UPDATE employer SET notes = $1 WHERE id = $2', [notes, employerId]);

/** Other people whom the same offer interests; none is put before the employer. */
export const others =
  (count: number, then: Secret = async () => undefined): Secret =>
  async (house, met) => {
    for (let at = 0; at < count; at++) await then(house, { ...met, ...(await interested(house, met)) });
  };
const hides: Secret = chooses(about('coaching', 'silent'));
const refusesThePage: Secret = (house, { introductionId }) =>
  house.part(RefuseIntroductionPage).execute(house.coach, introductionId, {});
const wishes: Secret = (house, { participantId }) =>
  house
    .part(StateWishes)
    .execute(house.coach, participantId, [{ criterion: 'occupation', value: 'G1605', stance: 'like' }]);
const needs = (topic: ChoiceDetails['topic']): ChoiceDetails => ({
  topic,
  audience: { kind: 'all' },
  decision: 'tell',
  teller: 'both',
  level: 'need_only',
  words: 'Moussa ne porte pas de charges lourdes.',
});

const person = (
  secret: string,
  one: Partial<ParticipantDetails>,
  other: Partial<ParticipantDetails>,
): Twin => ({
  secret,
  one: { person: one },
  other: { person: other },
});
const done = (secret: string, before: Secret): Twin => ({ secret, one: {}, other: { before } });

export const TWINS: readonly Twin[] = [
  done('she is sheltered', fact('housing', 'CHRS Blanqui, chambre 12')),
  done('she lives on benefits', fact('benefits', 'RSA depuis 2019')),
  done('her disability is recognised', fact('disability', 'RQTH jusqu’en 2029')),
  done('she had to do with justice', fact('justice', 'Sursis')),
  done('she suffered violence', fact('violence', 'Ordonnance de protection')),
  person(
    'the address of the shelter',
    { shelter: 'CHRS Blanqui' },
    { shelter: 'CHU des Minimes, 3 rue de la Paix' },
  ),
  person(
    'who accompanies her housing',
    {},
    { housingReferent: 'Mme Petit', housingReferentContact: '03 80 00 00 00' },
  ),
  person('her birth date', { birthDate: '1990-01-01' }, { birthDate: '1961-12-31' }),
  person('her gender', { gender: 'man' }, { gender: 'woman' }),
  person('since when she is accompanied', { entryDate: '2026-11-01' }, { entryDate: '2023-01-15' }),
  person('her right to work', { rightToWork: true }, { rightToWork: false }),
  person('where she starts from', {}, { startPlace: { label: 'Foyer Blanqui', lat: 47.32, lon: 5.04 } }),
  person('the language she reads best', { language: 'fr' }, { language: 'ti' }),
  person(
    'what she did not grant',
    { strengths: 'Je vais vite.' },
    { strengths: 'Je vis au foyer, et alors ?' },
  ),
  person(
    'her numbers',
    { contactPoints: [] },
    { contactPoints: [{ kind: 'front_desk', value: 'Accueil du CHRS' }] },
  ),
  {
    secret: 'where she worked, when she does not let it be named',
    one: { person: { experience: [{ occupation: 'G1605', years: 2, words: 'La plonge.' }] } },
    other: {
      person: {
        experience: [{ occupation: 'G1605', years: 2, words: 'La plonge.', employer: 'Adefo Insertion' }],
      },
    },
  },
  done('a topic left undecided, or never spoken of', chooses(about('health', 'undecided'))),
  done('a topic kept silent, or never spoken of', chooses(about('health', 'silent'))),
  done('a topic said only if asked, or never spoken of', chooses(about('health', 'if_asked'))),
  {
    secret: 'the cause of what she needs',
    one: { before: chooses(needs('health')) },
    other: { before: chooses(needs('family')) },
  },
  done(
    'when her choices are talked over again',
    chooses({ ...about('debts', 'silent'), reviewOn: '2027-01-15' }),
  ),
  done('another person hides her coach', others(1, hides)),
  done('how many people hide', others(8, hides)),
  done('how many people the offer suits', others(12, wishes)),
  done('how many offers she was proposed', async (house, met) => {
    for (const title of ['Aide de cuisine', 'Lingerie', 'Ménage']) await anotherOffer(house, met, title);
  }),
  {
    secret: 'never granted, or granted and taken back before it left',
    one: { before: others(1) },
    other: {
      before: others(
        1,
        async (house, met) => void (await sent(house, met), await refusesThePage(house, met)),
      ),
    },
  },
  done('a standing yes for another kind of employer', (house, { participantId }) =>
    house.part(GiveStandingYes).execute(house.coach, participantId, {
      employerKind: 'agency',
      items: ['first_name', 'surname', 'phone'],
    }),
  ),
  done('what colleagues note about the employer', noted('Ne sait pas que nous sommes un CHRS. Prudence.')),
  {
    secret: 'what is learnt of her once he has read the page',
    one: {},
    other: { after: fact('addiction', 'Suivi au CSAPA') },
  },
  {
    secret: 'what she decides on topics she never told',
    one: {},
    other: { after: chooses(about('residence_permit', 'silent'), about('guardianship', 'undecided')) },
  },
];

/** What she granted differs: these two must not look alike, or the eye is blind. */
export const SEEN: readonly Twin[] = [
  person('her first name', { firstName: 'Moussa' }, { firstName: 'Salif' }),
  person('what she did', {}, { experience: [{ occupation: 'G1605', years: 7, words: 'Chef de plonge.' }] }),
  done('what she lets be said', chooses({ ...needs('health'), words: 'Moussa ne travaille pas le soir.' })),
  { secret: 'her page taken back', one: {}, other: { after: hides } },
];

async function anotherOffer(house: TwinHouse, met: Met, title: string): Promise<void> {
  const offer = { kind: 'vacancy', title, employerId: met.employerId } as const;
  const { id: openingId } = await house.part(RegisterOpening).execute(house.coach, offer);
  await house.part(PublishOpening).execute(house.coach, openingId);
  await house.part(ProposeOpening).execute(house.coach, { participantId: met.participantId, openingId });
}
