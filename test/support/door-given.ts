import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../src/identity';
import { AskToPropose, CheckRequest, EmployerDoors, GiveDoor, type PostContent } from '../../src/openings';
import { Programmes } from '../../src/programmes';
import type { WholeApp } from './whole-app';

/** A post as an employer would say it. */
export const POST: PostContent = {
  work: 'Plongeur ou plongeuse, le midi',
  occupation: null,
  hours: 'part',
  start: 'soon',
  startOn: null,
  place: { commune: 'Dijon' },
  needs: ['Savoir compter'],
  pay: null,
  trialDay: true,
  posts: 1,
};

/** The door of a contact (`employer+contact`), given by this coach, and what may be said there. */
export async function doorGiven(whole: WholeApp, owner: Viewer, ids: string) {
  const [employerId, contactId] = ids.split('+') as [string, string];
  const giving = whole.part(GiveDoor);
  const { id } = await giving.execute(owner, employerId, contactId);
  const { url, code } = (await giving.given(owner, employerId, contactId))!;
  const [path, secret] = [new URL(url).pathname, url.split('/').at(-1)!];
  const doors = whole.part(EmployerDoors);
  return {
    id,
    contact: ids,
    path,
    secret,
    code,
    /** @returns the id of the post */
    propose: async (post: Partial<PostContent> = {}): Promise<string> => {
      await doors.say(secret, 'post', { ...POST, ...post });
      return (await doors.byLink(secret))!.posts[0]!.id;
    },
    /** @returns the id of what he said */
    askCall: async (): Promise<string> => {
      await doors.say(secret, 'call', { reachable: 'Le matin.' });
      const [word] = await whole.source.query<[{ id: string }]>(
        'SELECT id FROM employer_word ORDER BY rank DESC LIMIT 1',
      );
      return word.id;
    },
  };
}

/** The place of a post in each territory of the cast. */
const PLACES: Readonly<Record<string, PostContent['place']>> = {
  '21': { commune: 'Dijon', communeCode: '21231' },
  '69': { commune: 'Lyon', communeCode: '69123' },
};

/** A post that somebody nobody knows proposed, for this coach to check. @returns its id */
export async function postAsked(whole: WholeApp, { territoryId, ...coach }: Viewer): Promise<string> {
  const territories = await whole.part(Programmes).territories();
  const { department } = territories.find(({ id }) => id === territoryId)!;
  const company = `Maison ${randomUUID()}`;
  const who = { company, contact: 'M. Firmin', phone: '03 80 00 00 00', email: 'firmin@firmin.example' };
  await whole
    .part(AskToPropose)
    .execute({ ...who, post: { ...POST, place: PLACES[department]! } }, randomUUID());
  const waiting = await whole.part(CheckRequest).waiting({ ...coach, territoryId });
  return waiting.find((one) => one.company === company)!.id;
}
