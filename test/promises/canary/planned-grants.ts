import { type DataSource, In } from 'typeorm';
import { ContactPoint } from '../../../src/people/contact-point.entity';
import { Experience } from '../../../src/people/experience.entity';
import { Participant } from '../../../src/people/participant.entity';
import { SituationFact } from '../../../src/people/situation/situation-fact.entity';
import type { Needle } from './needle';
import { COLUMNS_OF } from './plans';
import type { Granted } from './verdict';
import type { Introduced, World } from './world';

/** Column to the rows of it that one employer may read. */
type Rows = ReadonlyMap<string, readonly string[]>;

/** What each employer is to read, worked out from the plans and from nothing of the product's own. */
export async function plannedGrants(
  world: World,
  source: DataSource,
  needles: readonly Needle[],
): Promise<Granted[]> {
  const granted: Granted[] = [];
  for (const one of world.introduced.filter(({ plan }) => plan.route !== null)) {
    const rows = await rowsFor(one, world, source);
    const told = needles.filter(({ column, row }) => rows.get(column)?.includes(row));
    for (const { column, row, text } of told.filter(isAsWritten))
      granted.push({ link: one.introductionId, what: `${column} ${row}`, text });
  }
  return granted;
}

/** Whether it stays when she has taken back what the plan says. */
export function stays({ plan, saidChoices }: Introduced, { what }: Granted): boolean {
  if (!plan.then) return true;
  if (plan.then !== 'a topic taken back') return false;
  const said = plan.choices.filter(({ words }) => words === 'said');
  const gone = saidChoices.filter((_, place) => said[place]!.topic === plan.takenBack);
  return !gone.some((id) => what.endsWith(id));
}

async function rowsFor(one: Introduced, world: World, { manager }: DataSource): Promise<Rows> {
  const { plan, items, personId, saidChoices, saidFacts } = one;
  const participant = await manager.findOneByOrFail(Participant, { id: personId });
  const phones = await manager.findBy(ContactPoint, { participantId: personId, kind: 'phone' });
  const lines = await manager.findBy(Experience, { participantId: personId });
  const facts = await manager.findBy(SituationFact, { participantId: personId, topic: In([...saidFacts]) });
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const shown = new Map<string, readonly string[]>();
  for (const column of items.flatMap((item) => COLUMNS_OF[item])) shown.set(column, [personId]);
  if (shown.has('ContactPoint.value')) shown.set('ContactPoint.value', ids(phones));
  if (shown.has('Experience.words')) shown.set('Experience.words', ids(lines));
  if (shown.has('Experience.employer'))
    shown.set('Experience.employer', ids(lines.filter((line) => line.employerTold)));
  // The name she goes by is the one that is shown; the one of her papers when there is no other.
  if (shown.has('Participant.calledAs') && participant.calledAs === null)
    shown.set('Participant.firstName', [personId]);
  if (plan.route !== 'with_coach') return shown;
  shown.set('DisclosureChoice.words', saidChoices);
  shown.set('SituationFact.value', ids(facts));
  return shown.set('Account.name', [world.cast[plan.coach].viewer!.accountId]);
}

/** A telephone is looked for in two spellings, and written in one. */
function isAsWritten({ column, text }: Needle): boolean {
  return column !== 'ContactPoint.value' || text.startsWith('0');
}
