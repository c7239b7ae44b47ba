import { Injectable } from '@nestjs/common';
import { AgreeToPaper } from '../disclosure';
import type { Herself } from '../identity';
import { AnswerOpening, ApproveIntroduction, ProposeOpening, SendIntroduction } from '../introductions';
import { addDays } from '../platform/clock/civil-day';
import { Clock } from '../platform/clock/clock';
import { named, type Viewers } from './seed-accounts';
import { UnknownSeedKey } from './seeding.errors';
import type { SeedAnswer, SeedIntroduction } from './world-files';

/** What stands behind the keys of a world. */
export interface Cast {
  readonly viewers: Viewers;
  readonly people: ReadonlyMap<string, Herself>;
  /** Ids. */
  readonly openings: ReadonlyMap<string, string>;
  readonly contacts: ReadonlyMap<string, string>;
}

@Injectable()
export class SeedIntroductions {
  constructor(
    private readonly clock: Clock,
    private readonly agreeing: AgreeToPaper,
    private readonly proposing: ProposeOpening,
    private readonly answering: AnswerOpening,
    private readonly approving: ApproveIntroduction,
    private readonly sending: SendIntroduction,
  ) {}

  async begin(introductions: readonly SeedIntroduction[], cast: Cast): Promise<void> {
    for (const introduction of introductions) await this.one(introduction, cast);
  }

  private async one(introduction: SeedIntroduction, cast: Cast): Promise<void> {
    const { person, opening, by, paperRead, answer, sent } = introduction;
    const her = named(cast.people, person);
    const asked = { participantId: her.participantId, openingId: named(cast.openings, opening) };
    const coach = by === undefined ? null : named(cast.viewers, by);
    if (coach && paperRead) await this.agreeing.execute(coach, { ...asked, employerId: null });
    if (coach) await this.proposing.execute(coach, asked);
    if (!answer) return;
    const teller = answer.aloud ? coach : her;
    // Said aloud, somebody has to hear it.
    if (!teller) throw new UnknownSeedKey(`by: ${person}, ${opening}`);
    const { id } = await this.answering.execute(teller, { ...asked, ...this.detailsOf(answer) });
    if (sent) await this.send(id, her, sent, cast);
  }

  private async send(id: string, her: Herself, sent: NonNullable<SeedIntroduction['sent']>, cast: Cast) {
    await this.approving.execute(her, id, { route: 'with_coach', items: sent.items });
    const contactId = named(cast.contacts, sent.to);
    await this.sending.execute(named(cast.viewers, sent.by), id, { contactId });
  }

  private detailsOf({ answer, reason, againInDays, words }: SeedAnswer) {
    const until = againInDays === undefined ? undefined : addDays(this.clock.today(), againInDays);
    return { answer, reason, until, words };
  }
}
