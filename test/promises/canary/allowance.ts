import type { DataSource } from 'typeorm';
import { CaseloadAssignment } from '../../../src/identity/caseload/caseload-assignment.entity';
import type { Needle } from './needle';
import { stays } from './planned-grants';
import type { Read } from './taps';
import type { Allowance, Granted } from './verdict';
import type { World } from './world';

/** Who may know what. */
export class PlannedAllowance implements Allowance {
  private readonly before = new Map<string, Set<string>>();
  private readonly after = new Map<string, Set<string>>();
  private readonly employers = new Map<string, string>();

  private constructor(
    world: World,
    granted: readonly Granted[],
    private readonly caseloads: ReadonlyMap<string, ReadonlySet<string>>,
  ) {
    for (const one of world.introduced) {
      const mine = granted.filter(({ link }) => link === one.introductionId);
      const texts = (some: readonly Granted[]) => new Set(some.map(({ text }) => text));
      this.before.set(one.introductionId, texts(mine));
      this.after.set(one.introductionId, texts(mine.filter((item) => stays(one, item))));
      this.employers.set(one.introductionId, one.employerId);
    }
  }

  static async of(world: World, source: DataSource, granted: readonly Granted[]): Promise<PlannedAllowance> {
    const caseloads = new Map<string, Set<string>>();
    for (const { coachId, participantId } of await source.manager.find(CaseloadAssignment))
      caseloads.set(coachId, (caseloads.get(coachId) ?? new Set()).add(participantId));
    return new PlannedAllowance(world, granted, caseloads);
  }

  /** What an employer typed himself, or what his name is: he reads it again, whatever happens. */
  own(link: string, text: string): void {
    this.before.get(link)!.add(text);
    this.after.get(link)!.add(text);
  }

  may({ reader, where, takenBack }: Read, needle: Needle): boolean {
    const { owner, class: seenBy, column } = needle;
    switch (reader.kind) {
      case 'link':
        return seenBy !== 'word' && this.mayEmployer(reader.key, needle, takenBack);
      case 'outside':
        return (
          seenBy === 'employer_own' &&
          owner.kind === 'employer' &&
          owner.id === this.employers.get(reader.key)
        );
      case 'nobody':
        // The description of the API is for programs, and says what the house is for.
        return seenBy === 'word' && where.includes('/openapi.json');
      case 'participant':
        if (owner.kind === 'participant') return owner.id === reader.id;
        return seenBy === 'word' || seenBy === 'employer_own' || isId(column) || column === 'Account.name';
      case 'coach':
        if (owner.kind === 'participant') return this.caseloads.get(reader.id)?.has(owner.id) ?? false;
        return seenBy !== 'secret' || owner.id === reader.id;
      case 'log':
        return seenBy === 'word' || isId(column);
      case 'index':
        // Names of occupations are the world's: some trades are about telling things.
        if (seenBy === 'word') return where === 'index settings' || where === 'index occupations';
        return OPENING_IDS.has(column) || (seenBy === 'employer_own' && owner.kind !== 'participant');
    }
  }

  private mayEmployer(
    link: string,
    { owner, class: seenBy, column, text }: Needle,
    takenBack: boolean,
  ): boolean {
    if ((takenBack ? this.after : this.before).get(link)?.has(text)) return true;
    const isHis = owner.kind === 'employer' && owner.id === this.employers.get(link);
    // The id of his own post stands in the addresses of his door, whatever else is kept under it.
    return isHis && (seenBy === 'employer_own' || OPENING_IDS.has(column));
  }
}

/** Where the id of an opening stands beside its own row. */
const OPENING_IDS: ReadonlySet<string> = new Set([
  'OpeningOrigin.openingId',
  'OpeningMark.openingId',
  'OpeningNotice.openingId',
]);

function isId(column: string): boolean {
  return /(\.i|I)d$/.test(column);
}
