import type { DataSource } from 'typeorm';
import { RecordChoice, RecordTalk, ReplaceSituation } from '../../../src/disclosure';
import type { Viewer } from '../../../src/identity';
import { AnswerIntroduction, ProposeOpening } from '../../../src/introductions';
import { RegisterEmployer } from '../../../src/network';
import { PublishOpening, RegisterOpening } from '../../../src/openings';
import { StateWishes, WelcomeParticipant } from '../../../src/people';
import type { WholeApp } from '../../support/whole-app';

/** Stands in everything that belongs to others: an answer that holds it shows somebody else's data. */
export const MARKER = 'Zibeline';

/** What must stay out of reach of the coach of Dijon, and of her lead. */
export interface Others {
  /** Followed by her colleague, in her own territory. */
  readonly person: string;
  readonly farPerson: string;
  readonly employer: string;
  readonly opening: string;
  readonly draft: string;
  readonly account: string;
  /** Between a colleague's person and an opening. */
  readonly introduction: string;
}

/** Fills the caseload of a colleague, and another territory, with what bears the marker. */
export async function fillWithOthers(whole: WholeApp): Promise<Others> {
  const [colleague, stranger] = [whole.cast.colleague.viewer!, whole.cast.stranger.viewer!];
  const farPerson = await markedPerson(whole, stranger);
  const person = await markedPerson(whole, colleague);
  const details = { name: `Maison ${MARKER}`, notes: `Notes ${MARKER}`, commune: `Commune ${MARKER}` };
  const employer = (await whole.part(RegisterEmployer).execute(stranger, details)).id;
  const [opening, draft] = [await markedOpening(whole, employer), await markedOpening(whole, employer)];
  await whole.part(PublishOpening).execute(stranger, opening);
  const introduction = await markedIntroduction(whole, colleague, person);
  return { person, farPerson, employer, opening, draft, account: stranger.accountId, introduction };
}

async function markedPerson(whole: WholeApp, viewer: Viewer): Promise<string> {
  const { id } = await whole.part(WelcomeParticipant).execute(viewer, {
    firstName: MARKER,
    lastName: `Roy ${MARKER}`,
    calledAs: MARKER,
    certificates: [`Diplôme ${MARKER}`],
    strengths: `Calme ${MARKER}`,
    skills: [`Ranger ${MARKER}`],
    availability: `Le matin ${MARKER}`,
    startPlace: { label: `Gare ${MARKER}`, lat: 45.76, lon: 4.84 },
    shelter: `Foyer ${MARKER}`,
    housingReferent: MARKER,
    housingReferentContact: `${MARKER}@maison.example`,
    contactPoints: [{ kind: 'email', value: `${MARKER}@maison.example` }],
    experience: [{ occupation: 'G1605', years: 3, words: `Plonge ${MARKER}` }],
  });
  await whole.part(StateWishes).execute(viewer, id, [
    { criterion: 'words', value: `aider ${MARKER}`, stance: 'like' },
    { criterion: 'occupation', value: 'G1605', stance: 'like' },
  ]);
  await whole.part(ReplaceSituation).execute(viewer, id, [{ topic: 'housing', value: `CHRS ${MARKER}` }]);
  const choice = { topic: 'coaching', audience: { kind: 'all' }, decision: 'silent' } as const;
  await whole.part(RecordChoice).execute(viewer, id, { ...choice, words: `Mots ${MARKER}` });
  await whole.part(RecordTalk).execute(viewer, id);
  return id;
}

async function markedOpening(whole: WholeApp, employerId: string): Promise<string> {
  const details = { kind: 'vacancy', title: `Poste ${MARKER}`, tasks: MARKER, occupation: 'G1605' } as const;
  return (await whole.part(RegisterOpening).execute(whole.cast.stranger.viewer!, { ...details, employerId }))
    .id;
}

async function markedIntroduction(whole: WholeApp, viewer: Viewer, participantId: string): Promise<string> {
  const opening = { kind: 'vacancy', title: 'Plonge, le soir' } as const;
  const openingId = (await whole.part(RegisterOpening).execute(viewer, opening)).id;
  await whole.part(PublishOpening).execute(viewer, openingId);
  const { id } = await whole.part(ProposeOpening).execute(viewer, { participantId, openingId });
  const said = { answer: 'not_now', words: `Mots ${MARKER}` } as const;
  return (await whole.part(AnswerIntroduction).execute(viewer, id, said)).id;
}

/**
 * Every row, of any table, that belongs to others or points at them, table by table. One bit changed, one row gone or
 * added is a difference: an audit row that says their file was read, an opening of theirs taken for one's own. Their
 * ids written as words in a text of the asker's own are not.
 */
export async function rowsOfOthers(source: DataSource, others: Others): Promise<Record<string, string[]>> {
  const columns = await source.query<{ table: string; column: string }[]>(
    `SELECT quote_ident(table_name) AS table, quote_ident(column_name) AS column FROM information_schema.columns
     WHERE table_schema = 'public' AND (data_type = 'uuid' OR (column_name ~ '_id$' AND column_name <> 'external_id')) ORDER BY 1, 2`,
  );
  const rows: Record<string, string[]> = {};
  for (const name of new Set(columns.map(({ table }) => table))) {
    const pointing = columns
      .filter(({ table }) => table === name)
      .map(({ column }) => `${column}::text = ANY($1)`);
    const found = await source.query<{ row: string }[]>(
      `SELECT t::text AS row FROM ${name} t WHERE ${pointing.join(' OR ')} OR strpos(t::text, $2) > 0 ORDER BY 1`,
      [Object.values(others), MARKER],
    );
    if (found.length > 0) rows[name] = found.map(({ row }) => row);
  }
  return rows;
}
