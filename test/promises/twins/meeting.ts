import {
  type ChoiceDetails,
  CvOf,
  type PaperForm,
  type PresentationItem,
  Publications,
  RecordChoice,
  RecordTalk,
  SheetOf,
} from '../../../src/disclosure';
import {
  AnswerIntroduction,
  ApproveIntroduction,
  ProposeOpening,
  SendIntroduction,
} from '../../../src/introductions';
import { AddContact, RegisterEmployer } from '../../../src/network';
import { PublishOpening, RegisterOpening } from '../../../src/openings';
import { type ParticipantDetails, WelcomeParticipant } from '../../../src/people';
import { DataSource } from 'typeorm';
import { hiddenFields } from '../../support/http';
import { MOUSSA } from '../../support/introduced';
import type { TwinHouse } from './twin-house';

/** An employer, what he looks for, and the person put before him. */
export interface Met {
  readonly employerId: string;
  readonly openingId: string;
  readonly contactId: string;
  readonly participantId: string;
  readonly introductionId: string;
}

export const COACH_TOLD: ChoiceDetails = {
  topic: 'coaching',
  audience: { kind: 'all' },
  decision: 'tell',
  teller: 'both',
};
const ITEMS: readonly PresentationItem[] = ['first_name', 'experience', 'availability', 'licences'];

/** An employer with an offer and somebody to write to. */
export async function employer(
  house: TwinHouse,
): Promise<Pick<Met, 'employerId' | 'openingId' | 'contactId'>> {
  const { coach } = house;
  return house.shared(async () => {
    const { id: employerId } = await house
      .part(RegisterEmployer)
      .execute(coach, { name: 'Le Relais des Halles' });
    const contact = { name: 'M. Renard', email: 'renard@halles.example' };
    const { id: contactId } = await house.part(AddContact).execute(coach, employerId, contact);
    const offer = { kind: 'vacancy', title: 'Plonge, le midi', employerId } as const;
    const { id: openingId } = await house.part(RegisterOpening).execute(coach, offer);
    await house.part(PublishOpening).execute(coach, openingId);
    return { employerId, openingId, contactId };
  });
}

/** Somebody interested in the offer, who lets her coach introduce her. `details` may differ between worlds where no page shows them. */
export async function interested(
  house: TwinHouse,
  { openingId }: Pick<Met, 'openingId'>,
  details: Partial<ParticipantDetails> = {},
): Promise<Pick<Met, 'participantId' | 'introductionId'>> {
  const { coach } = house;
  const person = { ...MOUSSA, ...details };
  const { id: participantId } = await house.shared(() =>
    house.part(WelcomeParticipant).execute(coach, person),
  );
  await house.shared(() => house.part(RecordChoice).execute(coach, participantId, COACH_TOLD));
  await house.shared(() => house.part(RecordTalk).execute(coach, participantId));
  return house.shared(async () => {
    const { id: introductionId } = await house
      .part(ProposeOpening)
      .execute(coach, { participantId, openingId });
    await house.part(AnswerIntroduction).execute(coach, introductionId, { answer: 'interested' });
    return { participantId, introductionId };
  });
}

/** She approves her page, said aloud to her coach, and it is sent. */
export async function sent(
  house: TwinHouse,
  { introductionId, contactId }: Met,
  items = ITEMS,
): Promise<void> {
  const { coach } = house;
  await house.shared(() =>
    house.part(ApproveIntroduction).execute(coach, introductionId, { route: 'with_coach', items }),
  );
  await house.shared(() => house.part(SendIntroduction).execute(coach, introductionId, { contactId }));
}

/** Where the employer reads her page; a path that never was when nothing was published. */
export async function pathOf(
  house: TwinHouse,
  { introductionId }: Pick<Met, 'introductionId'>,
): Promise<string> {
  const [page] = await house
    .part(DataSource)
    .query<{ id: string }[]>('SELECT id FROM publication WHERE introduction_id = $1', [introductionId]);
  return page ? new URL(house.part(Publications).urlOf(page.id)).pathname : `/rencontre/${'A'.repeat(43)}`;
}

/** Opens a page. */
export function asks(house: TwinHouse, path: string): Promise<string> {
  return house.asks({ verb: 'GET', path });
}

/** Opens a page and answers it, as its form is shown. */
export async function answers(house: TwinHouse, path: string, answer: Record<string, string>): Promise<void> {
  const fields = hiddenFields(await asks(house, path));
  await house.asks({
    verb: 'POST',
    path: `${path}/reponse`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    body: new URLSearchParams({ ...fields, ...answer }).toString(),
  });
}

/** What an employer does with a page: everything one can do with it, well and badly. */
export async function plays(house: TwinHouse, path: string): Promise<void> {
  await house.mails();
  await house.asks({ verb: 'HEAD', path });
  await house.asks({ verb: 'GET', path, headers: { accept: 'application/json' } });
  await house.asks({ verb: 'DELETE', path });
  await answers(house, path, { answer: 'perhaps', words: 'x'.repeat(2_000) });
  await asks(house, path);
  await answers(house, path, { answer: 'meet', words: 'Avec plaisir.', reachable: 'Le matin' });
  await asks(house, path);
  await house.mails();
}

/** What whoever passes by may ask. */
export async function passesBy(house: TwinHouse): Promise<void> {
  // /health counts what waits in the queue, whatever it is: a figure of operations, asked once nothing waits.
  await house.mails();
  for (const path of [
    '/',
    '/health',
    '/api/v1/openapi.json',
    '/robots.txt',
    '/connexion',
    '/entrer',
    '/nulle-part',
  ])
    await house.asks({ verb: 'GET', path });
  await house.asks({ verb: 'GET', path: `/rencontre/${'B'.repeat(43)}` });
  await house.asks({ verb: 'GET', path: '/rencontre/%00' });
  await house.asks({ verb: 'POST', path: `/rencontre/${'B'.repeat(43)}/reponse`, body: 'answer=meet' });
}

/** The papers she hands over herself: her CV, and nothing on it but what she ticks. */
export async function handsOver(house: TwinHouse, { participantId }: Met, form: PaperForm): Promise<void> {
  const { coach } = house;
  const choice = { items: ITEMS, titles: 'both' } as const;
  const cv = await house.part(CvOf).see(coach, participantId, choice);
  const taking = { seal: cv.seal, keepsWords: true, form };
  const { pdf, paper, fileName } = await house.shared(() =>
    house.part(CvOf).take(coach, participantId, choice, taking),
  );
  house.handed(fileName, pdf ?? JSON.stringify(paper));
}

/** The sheet of somebody who goes by herself. */
export async function takesSheet(house: TwinHouse, met: Met, form: PaperForm): Promise<void> {
  const { coach } = house;
  const { introductionId, participantId } = met;
  await house.shared(() =>
    house.part(ApproveIntroduction).execute(coach, introductionId, { route: 'alone', items: ITEMS }),
  );
  await house.shared(() => house.part(SendIntroduction).execute(coach, introductionId, {}));
  const asked = { participantId, introductionId };
  const { pdf, paper, fileName } = await house.shared(() => house.part(SheetOf).take(coach, asked, form));
  house.handed(fileName, pdf ?? JSON.stringify(paper));
}
