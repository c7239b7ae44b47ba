import { randomUUID } from 'node:crypto';
import { EmployerContact } from '../../../src/network/contacts/employer-contact.entity';
import { OpeningAsk } from '../../../src/openings/freshness/opening-ask.entity';
import { AddContact } from '../../../src/network';
import { doorGiven } from '../../support/door-given';
import type { WholeApp } from '../../support/whole-app';
import type { Introduced } from './world';

/** An employer to whom somebody was introduced, and who was given a link to his own posts too. */
export interface Door {
  /** The introduction: what he may read at all is counted by it. */
  readonly key: string;
  readonly employerId: string;
  readonly contactId: string;
  readonly path: string;
  readonly code: string;
  readonly email: string;
  /** What he is asked about the offer he opened. */
  readonly askId: string;
}

/** Gives one employer of the world his link, with a post sent: before everything is marked. */
export async function giveDoor(
  whole: WholeApp,
  { introductionId: key, employerId, openingId }: Introduced,
): Promise<Door> {
  const coach = whole.cast.follower.viewer!;
  const { id } = await whole.part(AddContact).execute(coach, employerId, { name: 'Mme Ramey' });
  const door = await doorGiven(whole, coach, `${employerId}+${id}`);
  await door.propose();
  const askId = await asked(whole, { employerDoorId: door.id, openingId });
  return {
    key,
    employerId,
    contactId: id,
    path: door.path,
    code: door.code,
    askId,
    email: 'poste.ramey@boite.example',
  };
}

async function asked(
  { source }: WholeApp,
  about: Pick<OpeningAsk, 'employerDoorId' | 'openingId'>,
): Promise<string> {
  const id = randomUUID();
  const said = {
    title: 'Plonge',
    step: 'ask' as const,
    silentSince: '2030-01-01',
    at: new Date('2026-11-23T09:00:00Z'),
  };
  await source.manager.insert(OpeningAsk, { id, ...about, ...said });
  return id;
}

/** Where the mail with his link goes: an address that can be written to, after everything was marked. */
export async function giveAddress(
  { source }: Pick<WholeApp, 'source'>,
  { contactId, email }: Door,
): Promise<void> {
  await source.manager.update(EmployerContact, { id: contactId }, { email });
}
