import type { LineRemark } from '../../platform/tables/line-remark';
import { nameKey } from '../name-key';
import { lineMark } from './line-mark';
import type { ReadEmployer } from './read-employer-line';
import { areKnownApart, compared, contactMeant, type Difference } from './same-employer';
import { type KnownContact, type KnownEmployer, Standing } from './standing';

/** What becomes of a line. `like`: an employer it may be, which nobody has said it is. */
export type EmployerVerdict =
  | { readonly kind: 'create'; readonly like: string | null }
  | { readonly kind: 'complete'; readonly what: readonly string[]; readonly employer: string }
  | { readonly kind: 'already'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reasons: readonly LineRemark[] };

export interface PlannedEmployer {
  readonly read: ReadEmployer;
  readonly verdict: EmployerVerdict;
  /** Where the line says otherwise than what is kept: what is there already wins. */
  readonly differences: readonly LineRemark[];
  /** The employer it speaks of, known or about to be. */
  readonly standing: Standing | null;
}

export interface EmployersSurroundings {
  readonly known: readonly KnownEmployer[];
  readonly contacts: ReadonlyMap<string, readonly KnownContact[]>;
  /** What was answered to "même employeur ?", by line. */
  readonly answers: ReadonlyMap<number, boolean>;
  /** The employer an import before this one made of the same line. */
  broughtBefore(mark: string): string | undefined;
}

const LABELS: Readonly<Record<string, string>> = {
  brandName: 'enseigne',
  siret: 'Siret',
  naf: 'code NAF',
  kind: 'sorte',
  market: 'cadre',
  sizeBand: 'taille',
  address: 'adresse',
  commune: 'commune',
  communeCode: 'commune',
  website: 'site web',
  monthlyCap: 'sollicitations par mois',
  notes: 'notes',
};

/**
 * What becomes of each line of a table of employers, in their order. The same Siret is the same employer, completed
 * and never overwritten; a name that reads the same is a likeness to settle, and never settled here.
 */
export class EmployersPlan {
  readonly lines: PlannedEmployer[] = [];
  private readonly bySiret = new Map<string, Standing>();
  private readonly byName = new Map<string, Standing[]>();
  private readonly sameLines = new Map<string, ReadEmployer>();

  constructor(
    read: readonly ReadEmployer[],
    private readonly surroundings: EmployersSurroundings,
  ) {
    for (const known of surroundings.known) {
      this.stand(Standing.of(known, surroundings.contacts.get(known.id) ?? []), known.sirets);
    }
    for (const one of read) this.lines.push(this.planned(one));
  }

  private planned(read: ReadEmployer): PlannedEmployer {
    const left = { read, differences: [], standing: null };
    if (read.faults.length > 0) return { ...left, verdict: { kind: 'refused', reasons: read.faults } };
    const same = read.details.siret ? this.bySiret.get(read.details.siret) : undefined;
    if (same && !same.isReachable) return { ...left, verdict: elsewhere(read) };
    if (same) return this.matched(read, same);
    if (!read.details.siret) {
      const mark = lineMark(read);
      const twin = this.sameLines.get(mark);
      if (twin) return { ...left, verdict: already(`La même ligne que la ligne ${twin.line} : laissée.`) };
      this.sameLines.set(mark, read);
      if (this.surroundings.broughtBefore(mark)) {
        return { ...left, verdict: already('Déjà reprise lors d’un import précédent : ligne laissée.') };
      }
    }
    return this.unlessLike(read);
  }

  /** Nobody but a coach can tell whether two names that read the same are one employer. */
  private unlessLike(read: ReadEmployer): PlannedEmployer {
    const like = (this.byName.get(nameKey(read.details.name)) ?? []).find(
      (one) => one.isReachable && !areKnownApart(one.details, read.details),
    );
    const answer = this.surroundings.answers.get(read.line) ?? read.same;
    if (like && answer) return this.matched(read, like);
    const standing = Standing.new(read);
    if (like && answer === false) standing.apartFrom.push(like);
    this.stand(standing, read.details.siret ? [read.details.siret] : []);
    const asked = like && answer === null ? like.spoken : null;
    return { read, verdict: { kind: 'create', like: asked }, differences: [], standing };
  }

  private matched(read: ReadEmployer, standing: Standing): PlannedEmployer {
    const { added, differences } = compared(standing.details, read.details);
    const otherwise = contactDifferences(read, standing);
    const what = [...Object.keys(added).flatMap((field) => LABELS[field] ?? []), ...this.met(read, standing)];
    standing.complete(added);
    if (added.siret) this.bySiret.set(added.siret, standing);
    const verdict: EmployerVerdict =
      what.length > 0
        ? { kind: 'complete', what: [...new Set(what)], employer: standing.spoken }
        : already(`Déjà dans le réseau : ${standing.spoken}.`);
    const remarks = [...differences, ...otherwise].map(({ field, kept, said }): LineRemark => {
      const reason = `« ${kept} » est déjà noté pour ${standing.spoken} : gardé.`;
      return { line: read.line, column: field, text: said, reason };
    });
    return { read, verdict, differences: remarks, standing };
  }

  /** Adds the contact of a line, or what it says more of one we know. */
  private met({ contact }: ReadEmployer, standing: Standing): string[] {
    if (!contact) return [];
    const known = contactMeant(standing.contacts, contact);
    if (!known) {
      standing.meet(contact);
      return ['interlocuteur'];
    }
    if (known.retired) return [];
    const more = (['role', 'email', 'phone'] as const).filter((field) => !known[field] && contact[field]);
    standing.knowMoreOf(known, Object.fromEntries(more.map((field) => [field, contact[field]])));
    return more.length > 0 ? ['interlocuteur'] : [];
  }

  private stand(standing: Standing, sirets: readonly string[]): void {
    for (const siret of sirets) this.bySiret.set(siret, standing);
    const key = nameKey(standing.details.name);
    this.byName.set(key, [...(this.byName.get(key) ?? []), standing]);
  }
}

/** Somebody we know by another number or address: what is noted stays, and is said. */
function contactDifferences({ contact }: ReadEmployer, { contacts }: Standing): Difference[] {
  const known = contact && contactMeant(contacts, contact);
  if (!known || known.retired) return [];
  const reached = [
    ['Téléphone', known.phone, contact.phone],
    ['E-mail', known.email, contact.email],
  ] as const;
  return reached.flatMap(([field, kept, said]) =>
    kept && said && kept.replace(/\s/g, '') !== said.replace(/\s/g, '')
      ? [{ field: `${field} de ${known.name}`, kept, said }]
      : [],
  );
}

function already(reason: string): EmployerVerdict {
  return { kind: 'already', reason };
}

function elsewhere({ line, details }: ReadEmployer): EmployerVerdict {
  const reason = 'Un autre territoire garde déjà l’employeur qui porte ce Siret : voyez avec ses coachs.';
  return { kind: 'refused', reasons: [{ line, column: 'Siret', text: details.siret ?? null, reason }] };
}
