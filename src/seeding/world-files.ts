import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChoiceDetails, PresentationItem } from '../disclosure';
import type { Role } from '../identity';
import type { ContactDetails, EmployerDetails, InteractionDetails, RestDetails } from '../network';
import type { Answer, Reason } from '../introductions';
import type { OpeningDetails, PublicationEnd } from '../openings';
import type { ParticipantDetails, Wish } from '../people';
import { PACKAGE_ROOT } from '../platform/config/config';
import type { DisclosureTopic } from '../reference';

/** The worlds one may load. `empty` holds the reference and nobody. */
export const WORLDS = ['empty', 'dijon'] as const;
export type World = (typeof WORLDS)[number];

/** In the files, people and things are named by a key: ids are made when a world is loaded. */
export interface SeedAccount {
  key: string;
  email: string;
  role: Role;
  name: string;
  territory: string;
}

export interface SeedEmployer extends EmployerDetails {
  key: string;
  /** Key of the coach who registers it. */
  by: string;
  /** `days`: for how long from today, when it is for a time. */
  rest?: RestDetails & { days?: number };
  /** Those whom an introduction is sent to have a key. */
  contacts?: (ContactDetails & { key?: string })[];
}

export interface SeedOpening extends Omit<OpeningDetails, 'employerId'> {
  /** For an opening that an introduction names. */
  key?: string;
  by: string;
  /** Key of an employer. */
  employer?: string;
  draft?: boolean;
  /** Published, then closed for this reason. */
  closed?: PublicationEnd;
}

export interface SeedPerson extends ParticipantDetails {
  /** For a person whom an introduction names. */
  key?: string;
  /** Key of the coach who follows her. */
  coach: string;
  /** Since how many days she has been accompanied. */
  enteredDaysAgo: number;
  /** A wish about an employer names it by its key. */
  wishes: Wish[];
  situation?: { topic: DisclosureTopic; value: string }[];
  choices?: ChoiceDetails[];
  talked?: boolean;
}

/** What she answers: herself, or aloud to the coach who follows her. */
export interface SeedAnswer {
  answer: Answer;
  reason?: Reason;
  /** For a "pas maintenant": in how many days to speak of it again. */
  againInDays?: number;
  aloud?: boolean;
  words?: string;
}

export interface SeedIntroduction {
  /** Key of a person. */
  person: string;
  /** Key of an opening. */
  opening: string;
  /** What the convention of an immersion shows was read to her, and she goes on. */
  paperRead?: boolean;
  /** Key of the coach who proposes it; nobody, for what she found herself. */
  by?: string;
  answer?: SeedAnswer;
  /** She approved the page at her own door, and `by` sent it to the contact of this key. */
  sent?: { by: string; to: string; items: PresentationItem[] };
}

/** What a coach noted of an employer; days are told from today. */
export interface SeedInteraction extends Omit<
  InteractionDetails,
  'day' | 'wishesOf' | 'named' | 'promise' | 'nextAction'
> {
  by: string;
  employer: string;
  daysAgo: number;
  /** Keys of people whom `by` follows. */
  wishesOf?: string[];
  named?: string[];
  promise?: SeedTask;
  nextAction?: SeedTask;
}

export interface SeedTask {
  words: string;
  /** Due in how many days from today; none: today. */
  dueInDays: number;
}

export interface WorldFiles {
  /** Territory code to the disclosure topics its programme opens. */
  topicsTurnedOn: Record<string, DisclosureTopic[]>;
  accounts: SeedAccount[];
  employers: SeedEmployer[];
  openings: SeedOpening[];
  people: SeedPerson[];
  introductions: SeedIntroduction[];
  interactions: SeedInteraction[];
}

const NOBODY: WorldFiles = {
  topicsTurnedOn: {},
  accounts: [],
  employers: [],
  openings: [],
  people: [],
  introductions: [],
  interactions: [],
};

/** Reads the files of a world. */
export async function readWorld(world: World): Promise<WorldFiles> {
  if (world === 'empty') return NOBODY;
  const read = async <T>(name: string): Promise<T> =>
    JSON.parse(await readFile(join(PACKAGE_ROOT, 'seeds', world, `${name}.json`), 'utf8')) as T;
  return {
    topicsTurnedOn: await read('topics-turned-on'),
    accounts: await read('accounts'),
    employers: await read('employers'),
    openings: await read('openings'),
    people: await read('people'),
    introductions: await read('introductions'),
    interactions: await read('interactions'),
  };
}
