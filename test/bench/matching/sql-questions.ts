import { DataSource } from 'typeorm';
import type { Board } from '../../../src/matching/board/board';
import { legallyMissing } from '../../../src/matching/legal-bars';
import { openPrerequisites } from '../../../src/matching/prerequisites';
import { HEAD, spreadOut } from '../../../src/matching/spread';
import type { OpeningFacts } from '../../../src/openings';
import type { Asked } from './board-questions';
import type { CrowdHouse } from './crowd-house';
import { type LegalDemands, makeLines } from './sql-lines';
import { SqlQuestion } from './sql-scoring';
import { type Spread, timeEach } from './timing';

const FIRST = 20;
/** Enough for the first ten to be spread out of, nearly always. */
const TAKEN = 60;
const COMPARED = 100;

interface Row {
  readonly id: string;
  readonly employerId: string | null;
  readonly occupation: string | null;
  readonly score: number;
}

/** The question of the board in one SQL statement, over a table made for it; and how often the two disagree. */
export async function sqlQuestions(
  house: CrowdHouse,
  board: Board,
  openings: readonly OpeningFacts[],
  asked: readonly Asked[],
): Promise<Spread & { readonly compared: number; readonly differences: number }> {
  const source = house.part(DataSource);
  const demands = await makeLines(source, openings);
  const names = new Map(openings.flatMap(({ employer }) => (employer ? [[employer.id, employer.name]] : [])));
  const answer = (one: Asked) => firstTwenty(source, one, demands, names);
  let differences = 0;
  const compared = asked.slice(0, COMPARED);
  for (const one of compared) {
    const found = await answer(one);
    const { possible } = board.order(one.profile, one.context, { territoryId: one.territoryId, most: FIRST });
    if (JSON.stringify(found) !== JSON.stringify(possible)) differences += 1;
  }
  return { ...(await timeEach(asked, answer)), compared: compared.length, differences };
}

async function firstTwenty(
  source: DataSource,
  { profile, context }: Asked,
  demands: LegalDemands,
  names: ReadonlyMap<string, string>,
): Promise<string[]> {
  const barred = demands.flatMap((example, place) =>
    legallyMissing(openPrerequisites(profile, example)).length > 0 ? [place] : [],
  );
  for (let taken = TAKEN; ; taken *= 10) {
    const { sql, values } = new SqlQuestion(profile, context, barred).statement(taken);
    const rows = await source.query<Row[]>(sql, [...values]);
    const ranked = rows.map(({ id, employerId, occupation, score }) => ({
      id,
      score,
      opening: { employer: employerId ? { id: employerId, name: names.get(employerId)! } : null, occupation },
    }));
    const { ordered, isSettled } = spreadOut(ranked, profile);
    if (isSettled || rows.length < Math.max(taken, HEAD)) return ordered.slice(0, FIRST).map(({ id }) => id);
  }
}
