import {
  INTERACTION_MODES,
  INTERACTION_PURPOSES,
  type InteractionDetails,
  type InteractionMode,
  type InteractionPurpose,
  MOST_PEOPLE,
} from '../../../network';
import { Day, ListOfTexts, OneOf, OptionalText, Part, Text, YesNo } from '../../../platform/http/validation';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Something to do by a day. */
export class EmployerTaskBody {
  @Text({ max: 500, example: 'Envoyer la fiche de poste' }) words: string;
  @Day({ describe: 'Au plus tard ce jour-là.' }) dueOn: string;
}

/** What happened with an employer. */
export class InteractionBody {
  @Day({ optional: true, describe: 'Aujourd’hui si rien n’est dit.' }) date?: string | null;
  @OneOf(INTERACTION_MODES) mode: InteractionMode;
  @YesNo({ optional: true, describe: 'Face à face ; déduit du mode si rien n’est dit.' })
  inPerson?: boolean | null;
  @YesNo({ optional: true, describe: 'Avec quelqu’un qui décide ; absent ou null : on ne sait pas.' })
  decisionMaker?: boolean | null;
  @OneOf(INTERACTION_PURPOSES, { optional: true }) purpose?: InteractionPurpose | null;
  @ListOfTexts({
    length: 36,
    max: MOST_PEOPLE,
    pattern: UUID,
    optional: true,
    describe: 'Personnes dont les envies ont mené là : interne, toujours permis.',
  })
  wishesOf?: string[] | null;
  @ListOfTexts({
    length: 36,
    max: MOST_PEOPLE,
    pattern: UUID,
    optional: true,
    describe: 'Personnes nommées à l’employeur. Jamais refusé ; sans échange daté, il est à faire.',
  })
  named?: string[] | null;
  @OptionalText({ max: 4_000, lines: true, describe: 'Entre collègues.' }) outcome?: string | null;
  @Part(() => EmployerTaskBody, { optional: true }) promise?: EmployerTaskBody | null;
  @Part(() => EmployerTaskBody, { optional: true }) nextAction?: EmployerTaskBody | null;
}

/** Absent instead of null. */
export function detailsOfInteraction(body: InteractionBody): InteractionDetails {
  return {
    day: body.date ?? undefined,
    mode: body.mode,
    inPerson: body.inPerson ?? undefined,
    decisionMaker: body.decisionMaker ?? undefined,
    purpose: body.purpose ?? undefined,
    outcome: body.outcome ?? undefined,
    wishesOf: body.wishesOf ?? undefined,
    named: body.named ?? undefined,
    promise: body.promise ?? undefined,
    nextAction: body.nextAction ?? undefined,
  };
}
