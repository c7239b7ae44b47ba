import {
  type ChoiceDetails,
  EMPLOYER_PATH,
  type EmployerView,
  type PresentationItem,
  RecordChoice,
  RecordTalk,
} from '../../src/disclosure';
import type { Viewer } from '../../src/identity';
import {
  AnswerIntroduction,
  ApproveIntroduction,
  EmployerPreviewQuery,
  IntroductionsQuery,
  ProposeOpening,
  SendIntroduction,
} from '../../src/introductions';
import { AddContact, RegisterEmployer } from '../../src/network';
import { PublishOpening, RegisterOpening } from '../../src/openings';
import { type ParticipantDetails, WelcomeParticipant } from '../../src/people';
import type { WholeApp } from './whole-app';

/** Who is put before whom; each has what a real one has unless told. */
export interface ToIntroduce {
  readonly person?: Partial<ParticipantDetails>;
  readonly items?: readonly PresentationItem[];
  /** Beside the coach being told, which every introduction rests on. */
  readonly choices?: readonly ChoiceDetails[];
  readonly title?: string;
  readonly employer?: string;
  /** Where the mail goes; none unless told. */
  readonly email?: string | null;
}

/** Somebody an employer now reads about. */
export interface Introduced {
  readonly participantId: string;
  readonly employerId: string;
  readonly openingId: string;
  readonly introductionId: string;
  readonly publicationId: string;
  /** The page, and the secret at its end. */
  readonly path: string;
  readonly secret: string;
  /** What she approved. */
  readonly view: EmployerView;
}

export const MOUSSA: ParticipantDetails = {
  firstName: 'Moussa',
  lastName: 'Diallo',
  experience: [
    { occupation: 'G1605', years: 2, words: 'La plonge du midi.', employer: 'Chez Paul', employerTold: true },
  ],
  strengths: 'Je vais vite.\nJe reste calme.',
  skills: ['Ranger et nettoyer'],
  availability: 'En semaine, en journée.',
  availableFrom: '2026-12-01',
  licences: ['B'],
  certificates: ['SST'],
  languages: { français: 'B1' },
  contactPoints: [{ kind: 'phone', value: '06 00 00 01 01' }],
};

export const EVERY_ITEM: readonly PresentationItem[] = [
  'first_name',
  'surname',
  'phone',
  'experience',
  'strengths',
  'availability',
  'licences',
  'languages',
];

const COACH_TOLD: ChoiceDetails = {
  topic: 'coaching',
  audience: { kind: 'all' },
  decision: 'tell',
  teller: 'both',
};

/** Puts somebody new before an employer of his own, as a coach does it on her word. */
export async function introduced(
  whole: WholeApp,
  coach: Viewer,
  told: ToIntroduce = {},
): Promise<Introduced> {
  const person = { ...MOUSSA, ...told.person };
  const { id: participantId } = await whole.part(WelcomeParticipant).execute(coach, person);
  for (const choice of [COACH_TOLD, ...(told.choices ?? [])])
    await whole.part(RecordChoice).execute(coach, participantId, choice);
  await whole.part(RecordTalk).execute(coach, participantId);
  const { employerId, openingId } = await anOffer(whole, coach, told);
  const { id: introductionId } = await whole
    .part(ProposeOpening)
    .execute(coach, { participantId, openingId });
  await whole.part(AnswerIntroduction).execute(coach, introductionId, { answer: 'interested' });
  const asked = { route: 'with_coach', items: told.items ?? EVERY_ITEM } as const;
  const { built } = await whole.part(EmployerPreviewQuery).of(coach, introductionId, asked);
  await whole.part(ApproveIntroduction).execute(coach, introductionId, asked);
  const contact = { name: 'M. Renard', ...(told.email ? { email: told.email } : {}) };
  const { id: contactId } = await whole.part(AddContact).execute(coach, employerId, contact);
  await whole.part(SendIntroduction).execute(coach, introductionId, { contactId });
  const { sendings } = await whole.part(IntroductionsQuery).one(coach, introductionId);
  const [sending] = sendings;
  const [publicationId, path] = [sending!.publicationId!, new URL(sending!.pageUrl!).pathname];
  const secret = path.slice(EMPLOYER_PATH.length);
  return {
    participantId,
    employerId,
    openingId,
    introductionId,
    publicationId,
    path,
    secret,
    view: built.view,
  };
}

async function anOffer(whole: WholeApp, coach: Viewer, told: ToIntroduce) {
  const { title = 'Plonge, le midi', employer = 'Le Relais des Halles' } = told;
  const { id: employerId } = await whole.part(RegisterEmployer).execute(coach, { name: employer });
  const post = { kind: 'vacancy', title, employerId } as const;
  const { id: openingId } = await whole.part(RegisterOpening).execute(coach, post);
  await whole.part(PublishOpening).execute(coach, openingId);
  return { employerId, openingId };
}

/** Her word that takes the page back: her coach is not to be seen any more. */
export async function takenBack(whole: WholeApp, coach: Viewer, participantId: string): Promise<void> {
  const silent = { topic: 'coaching', audience: { kind: 'all' }, decision: 'silent' } as const;
  await whole.part(RecordChoice).execute(coach, participantId, silent);
}

/** The piece of a page, a preview or a mail that an employer reads about somebody, to the byte. @throws unless there is one */
export function shownCard(html: string): string {
  const found = [
    ...html.replaceAll('\r\n', '\n').matchAll(/<article class="card shown">[\s\S]*?<\/article>/g),
  ];
  if (found.length !== 1) throw new Error(`${found.length} cards are shown.`);
  return found[0]![0];
}
