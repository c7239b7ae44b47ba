import { Injectable } from '@nestjs/common';
import { Caseload, type Viewer } from '../identity';
import type { OpenAct } from '../platform/acts/act';
import { Acts } from '../platform/acts/acts';
import { Clock } from '../platform/clock/clock';
import { Ids } from '../platform/ids/ids';
import { blankParticipant } from './blank-participant';
import { contactPointsOf, describeParticipant, experienceOf } from './describe-participant';
import type { ParticipantDetails } from './participant-details';
import { ParticipantsRepository } from './participants.repository';
import { StateWishes } from './state-wishes';
import { WelcomeParticipant } from './welcome-participant';
import { wishLinesOf, wishListOf } from './wish-rows';
import type { SaidWish } from './wish-rules';
import { tidied } from './wish-spelling';

/** Somebody as a list of many brings her; whoever reads the list gives her id. */
export interface BroughtPerson {
  readonly id: string;
  readonly details: ParticipantDetails;
  readonly wishes: readonly SaidWish[];
}

/** Opens the files of a whole caseload at once, with their wishes, under the checks of one person. */
@Injectable()
export class BringPeople {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly caseload: Caseload,
    private readonly welcoming: WelcomeParticipant,
    private readonly stating: StateWishes,
    private readonly participants: ParticipantsRepository,
  ) {}

  /** One act; the viewer follows them all from today, as whoever opens a file does. @throws InvalidInput, NotFound */
  async execute(viewer: Viewer, brought: readonly BroughtPerson[]): Promise<{ count: number }> {
    for (const { details, wishes } of brought) {
      await this.welcoming.refuseFaults(viewer, details);
      this.stating.refuseFaults(wishes);
    }
    return this.acts.perform({ by: viewer.actor, name: 'participants.bring' }, async (act) => {
      await this.participants.addAll(this.rowsOf(viewer, brought, act), act.manager);
      const startsOn = this.clock.today();
      await this.caseload.assignAll(
        act,
        viewer.accountId,
        brought.map(({ id }) => ({ participantId: id, startsOn })),
      );
      return { count: brought.length };
    });
  }

  private rowsOf(viewer: Viewer, brought: readonly BroughtPerson[], { at }: OpenAct) {
    const next = () => this.ids.next();
    const today = this.clock.today();
    const heard = brought.map(({ id, wishes }) => {
      const list = wishListOf(id, { version: 1, at, heardBy: viewer.accountId, next });
      return { list, lines: wishLinesOf(list, wishes.map(tidied), next) };
    });
    return {
      people: brought.map(({ id, details }) =>
        describeParticipant(blankParticipant(id, viewer, { at, today }), details),
      ),
      contactPoints: brought.flatMap(({ id, details }) =>
        contactPointsOf(id, details.contactPoints ?? [], next),
      ),
      experience: brought.flatMap(({ id, details }) => experienceOf(id, details.experience ?? [], next)),
      lists: heard.map(({ list }) => list),
      lines: heard.flatMap(({ lines }) => lines),
    };
  }
}
