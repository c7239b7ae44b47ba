import { Injectable } from '@nestjs/common';
import { accountBehind, type Asker, type Viewer } from '../../identity';
import type { OpenAct } from '../../platform/acts/act';
import { ParticipantsRepository } from '../participants.repository';
import { PlaceGuardsRepository } from './place-guards.repository';

/** Her place follows the fact that keeps it secret, in the same act. */
@Injectable()
export class GuardPlace {
  constructor(
    private readonly guards: PlaceGuardsRepository,
    private readonly participants: ParticipantsRepository,
  ) {}

  /** Whether what tells her place is hidden from this asker. */
  hides(asker: Asker, participantId: string): Promise<boolean> {
    return this.guards.hides(asker, participantId);
  }

  /**
   * Held until the act ends, so that two changes at once follow one another: whether her place is hidden from this
   * viewer now.
   */
  async hidesNow(viewer: Viewer, participantId: string, act: OpenAct): Promise<boolean> {
    await this.participants.held(participantId, act.manager);
    return this.guards.hides(viewer, participantId, act.manager);
  }

  /** Begins with whoever wrote the fact named alone; ends with the fact. Only for who is named, or before it began. */
  async follow(
    viewer: Viewer,
    { participantId, stands }: { participantId: string; stands: boolean },
    act: OpenAct,
  ): Promise<void> {
    const guarded = (await this.guards.guardOf(participantId, act.manager)) !== null;
    if (guarded === stands) return;
    if (!stands) return this.guards.lift(participantId, act);
    await this.guards.begin(participantId, act);
    await this.guards.name(participantId, accountBehind(viewer)!, act);
  }
}
