import { type KnownPerson, markOf, planOf } from './caseload-plan';
import type { ReadLine } from './read-line';

const read = (line: number, details: ReadLine['details'], more: Partial<ReadLine> = {}): ReadLine => ({
  line,
  name: `${details.firstName} ${details.lastName}`,
  details,
  wishes: [],
  faults: [],
  leftOut: [],
  recognised: [],
  coach: null,
  samePerson: null,
  ...more,
});
const amal = { firstName: 'Amal', lastName: 'Roy', birthDate: '1990-12-31' };
const undated = { firstName: 'Amal', lastName: 'Roy' };
const followed: KnownPerson = { id: '1', ...amal };

function verdicts(
  lines: ReadLine[],
  {
    known = [],
    answers = {},
    brought = [],
  }: {
    known?: KnownPerson[];
    answers?: Record<number, boolean>;
    brought?: ReadLine[];
  } = {},
) {
  const marks = new Set(brought.map(markOf));
  const plan = planOf(lines, {
    known,
    answers: new Map(Object.entries(answers).map(([line, same]) => [Number(line), same])),
    broughtBefore: (mark) => marks.has(mark),
  });
  return plan.map(({ verdict }) => verdict);
}

const kinds = (...asked: Parameters<typeof verdicts>) => verdicts(...asked).map(({ kind }) => kind);

describe('what becomes of a line', () => {
  it('is a new person, unless she is followed already, or was brought before', () => {
    expect(kinds([read(2, amal)])).toEqual(['create']);
    expect(kinds([read(2, amal)], { known: [followed] })).toEqual(['already']);
    expect(kinds([read(2, amal)], { brought: [read(9, amal)] })).toEqual(['already']);
  });

  it('is nothing the second time, unless the line says something more: then it is shown', () => {
    const more = { ...amal, contactPoints: [{ kind: 'phone' as const, value: '06 00 00 00 01' }] };
    expect(kinds([read(2, amal), read(3, amal)])).toEqual(['create', 'already']);
    const [, second] = verdicts([read(2, amal), read(3, more)]);
    expect(second).toMatchObject({
      kind: 'refused',
      reasons: [{ reason: expect.stringMatching(/ligne 2.*téléphone/) }],
    });
    expect(kinds([read(2, more), read(3, amal)])).toEqual(['create', 'already']);
  });

  it('is asked when only the coach can tell, and follows her answer', () => {
    const [question] = verdicts([read(2, undated)], { known: [followed] });
    expect(question).toEqual({ kind: 'asked', like: { name: 'Amal Roy', line: null } });
    expect(kinds([read(2, undated)], { known: [followed], answers: { 2: true } })).toEqual(['already']);
    expect(kinds([read(2, undated)], { known: [followed], answers: { 2: false } })).toEqual(['create']);
    expect(kinds([read(2, undated, { samePerson: false })], { known: [followed] })).toEqual(['create']);
  });

  it('asks about a line above too, not about one that is refused', () => {
    const faulty = read(2, amal, { faults: [{ line: 2, column: null, text: null, reason: 'x' }] });
    expect(kinds([read(2, amal), read(3, undated)])).toEqual(['create', 'asked']);
    expect(kinds([faulty, read(3, undated)])).toEqual(['refused', 'create']);
  });

  it('knows namesakes without a birth date again by all that their lines say', () => {
    const other = { ...undated, calledAs: 'Amalia' };
    expect(markOf(read(2, undated))).not.toBe(markOf(read(3, other)));
    expect(markOf(read(2, amal))).toBe(markOf(read(7, { ...amal, calledAs: 'Amalia' })));
    const lines = [read(2, undated), read(3, other)];
    expect(kinds(lines, { brought: lines, known: [followed] })).toEqual(['already', 'already']);
  });
});
