import type { Ids } from '../../platform/ids/ids';
import { EmployerTask } from './employer-task.entity';
import type { InteractionDetails, TaskDetails } from './interaction-details';
import { InteractionPerson, type InteractionTie } from './interaction-person.entity';
import type { EmployerTaskKind } from './interaction-words';

/** What every row of one exchange carries. */
export interface Line {
  readonly interactionId: string;
  readonly employerId: string;
  readonly at: Date;
  readonly by: string;
}

/** One row a person, each once. */
export function tiedRows(
  ids: Ids,
  line: Line,
  tie: InteractionTie,
  participantIds: readonly string[] = [],
): InteractionPerson[] {
  return [...new Set(participantIds)].map((participantId) =>
    Object.assign(new InteractionPerson(), {
      id: ids.next(),
      ...line,
      participantId,
      tie,
      removedAt: null,
      removedBy: null,
    }),
  );
}

/** What is to be done, under its kind; nothing when nothing was said. */
export function taskRow(
  ids: Ids,
  line: Line & { readonly territoryId: string },
  kind: EmployerTaskKind,
  told: TaskDetails | undefined,
): EmployerTask[] {
  if (!told) return [];
  const { words, dueOn } = told;
  return [Object.assign(new EmployerTask(), { id: ids.next(), ...line, kind, words, dueOn })];
}

/** Everybody an exchange is tied to, each once. */
export function peopleIn({ wishesOf = [], named = [] }: InteractionDetails): string[] {
  return [...new Set([...wishesOf, ...named])];
}
