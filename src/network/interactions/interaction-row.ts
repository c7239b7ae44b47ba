import type { PersonName } from '../../people';
import type { EmployerTask } from './employer-task.entity';
import type { EmployerTaskStep } from './employer-task-step.entity';
import type { InteractionAnnulment } from './interaction-annulment.entity';
import type { InteractionFacts } from './interaction-details';
import type { InteractionPerson } from './interaction-person.entity';
import type { InteractionReview } from './interaction-review.entity';
import type { InteractionVersion } from './interaction-version.entity';
import type { EmployerTaskKind } from './interaction-words';
import type { Interaction } from './interaction.entity';
import { standingOf, type TaskStanding } from './task-standing';

/** A colleague and when she did something. */
export interface Signed {
  readonly at: Date;
  readonly by: { readonly id: string; readonly name: string };
}

/** Somebody the viewer follows, tied to an exchange. */
export interface TiedPerson {
  readonly id: string;
  readonly name: string;
  readonly lastName: string;
  /** What employers may know was talked over with her; until then, "échange à faire". */
  readonly talked: boolean;
}

/** What is to be done after an exchange, or was. */
export interface TaskRow extends TaskStanding {
  readonly id: string;
  readonly kind: EmployerTaskKind;
  /** Null where the words of the exchange are sealed to the viewer. */
  readonly words: string | null;
}

/** One line of the contact log as a coach reads it. */
export interface InteractionRow extends InteractionFacts, Signed {
  readonly id: string;
  readonly employerId: string;
  /** Null when nothing was written, or when it is sealed. */
  readonly outcome: string | null;
  /** It names somebody whom the viewer does not follow: its words are not hers to read. */
  readonly sealed: boolean;
  /** People of the viewer's caseload alone. */
  readonly wishesOf: readonly TiedPerson[];
  readonly named: readonly TiedPerson[];
  /** How many people that others follow had wishes it answered. */
  readonly wishesOfOthers: number;
  readonly namesSomebody: boolean;
  readonly tasks: readonly TaskRow[];
  readonly reviewed: Signed | null;
  readonly corrected: Signed | null;
  readonly annulled: (Signed & { readonly reason: string }) | null;
}

/** Everything that is kept about some lines, and what the viewer may read of it. */
export interface LinesKept {
  readonly people: readonly InteractionPerson[];
  readonly tasks: readonly EmployerTask[];
  readonly steps: readonly EmployerTaskStep[];
  readonly reviews: readonly InteractionReview[];
  readonly versions: readonly InteractionVersion[];
  readonly annulments: readonly InteractionAnnulment[];
  /** The viewer's people, by id. */
  readonly caseload: ReadonlyMap<string, PersonName>;
  /** Those with whom a talk is dated. */
  readonly talked: ReadonlySet<string>;
  /** Name of an account. */
  readonly nameOf: (id: string) => string;
  readonly viewerId: string;
}

/** One line, as this viewer reads it. */
export function interactionRow(line: Interaction, kept: LinesKept): InteractionRow {
  const about = ({ interactionId }: { interactionId: string }) => interactionId === line.id;
  const people = kept.people.filter(about);
  const tied = (tie: InteractionPerson['tie']) => people.filter((one) => one.tie === tie);
  const sealed = isSealed(line, tied('named'), kept);
  const signed = ({ at, by }: { at: Date; by: string }): Signed => ({
    at,
    by: { id: by, name: kept.nameOf(by) },
  });
  const corrected = kept.versions.findLast(about);
  const reviewed = kept.reviews.findLast(about);
  const annulled = kept.annulments.find(about);
  const wishesOf = hersAmong(tied('wishes'), kept);
  const { id, employerId, day, mode, inPerson, decisionMaker, purpose, namesSomebody } = line;
  return {
    ...{ id, employerId, day, mode, inPerson, decisionMaker, purpose, namesSomebody, sealed, wishesOf },
    ...signed(line),
    outcome: sealed ? null : line.outcome,
    named: hersAmong(tied('named'), kept),
    wishesOfOthers: tied('wishes').length - wishesOf.length,
    tasks: kept.tasks.filter(about).map((task) => taskRow(task, kept.steps, sealed)),
    // Read before it was corrected, it is to be read again.
    reviewed: reviewed && (!corrected || reviewed.at >= corrected.at) ? signed(reviewed) : null,
    corrected: corrected ? signed(corrected) : null,
    annulled: annulled ? { ...signed(annulled), reason: annulled.reason } : null,
  };
}

/** The words of an exchange that names somebody are read by who follows everybody it names; once they are erased, by who wrote them. */
function isSealed(line: Interaction, named: readonly InteractionPerson[], kept: LinesKept): boolean {
  if (!line.namesSomebody) return false;
  if (named.length === 0) return line.by !== kept.viewerId;
  return !named.every(({ participantId }) => kept.caseload.has(participantId));
}

function hersAmong(tied: readonly InteractionPerson[], { caseload, talked }: LinesKept): TiedPerson[] {
  return tied.flatMap(({ participantId: id }) => {
    const person = caseload.get(id);
    return person ? [{ id, name: person.name, lastName: person.lastName, talked: talked.has(id) }] : [];
  });
}

function taskRow(task: EmployerTask, steps: readonly EmployerTaskStep[], sealed: boolean): TaskRow {
  const { id, kind, words, dueOn } = task;
  const own = steps.filter(({ employerTaskId }) => employerTaskId === id);
  return { id, kind, words: sealed ? null : words, ...standingOf(dueOn, own) };
}
