import { Injectable } from '@nestjs/common';
import { accountBehind, type Asker, ColleagueTold, isHerself } from '../../identity';
import { PeopleQuery } from '../../people';
import type { OpenAct } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { Ids } from '../../platform/ids/ids';
import type { DisclosureTopic } from '../../reference';
import { choiceRow } from '../choices/choice-row';
import { DisclosureChoicesRepository } from '../choices/disclosure-choices.repository';
import { Publications } from '../published/publications';
import { standingNow } from '../standing-yes/standing-yes-rules';
import { standingYesRow } from '../standing-yes/standing-yes-row';
import { StandingYesesRepository } from '../standing-yes/standing-yeses.repository';
import { silencesFor } from './silences';

export interface SayingWithdrawn {
  /** The topic she takes back; absent: everything, her standing yeses included. */
  readonly topic?: DisclosureTopic;
  /** Id or name of the colleague she said it to; whoever writes it down unless told. */
  readonly saidAloudTo?: string;
}

/** What a withdrawal ended, in numbers. */
export type WithdrawalDone = {
  /** Silences that were written down: one for each topic and audience. */
  silenced: number;
  /** Standing yeses that ended. */
  ended: number;
  /** Pages that employers can no longer open. */
  pagesGone: number;
  /** Pages that employers still open, and which lost something. */
  pagesNarrowed: number;
};

/** Who takes back, and to whom it was said. */
interface Signature {
  readonly saidAloudTo: string | null;
  readonly by: string | null;
}

/**
 * Takes back in one act what employers may know. A topic that her programme closed since can be taken back too; what
 * was already said stays said, and the register shows it.
 */
@Injectable()
export class WithdrawSaying {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly people: PeopleQuery,
    private readonly told: ColleagueTold,
    private readonly choices: DisclosureChoicesRepository,
    private readonly yeses: StandingYesesRepository,
    private readonly pages: Publications,
  ) {}

  /**
   * Pages that employers read lose what she takes back in the same commit; a mail that waits is not sent.
   * @throws ParticipantNotFound, InvalidInput (a colleague nobody knows)
   */
  async execute(
    asker: Asker,
    participantId: string,
    { topic, saidAloudTo: to }: SayingWithdrawn,
  ): Promise<WithdrawalDone> {
    await this.people.territoryOf(asker, participantId);
    const saidAloudTo = isHerself(asker) ? null : await this.told.find(asker, to);
    const signature = { saidAloudTo, by: accountBehind(asker) };
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform({ by: asker.actor, name: 'disclosure.withdraw', subject }, async (act) => {
      const silenced = await this.silence(participantId, topic ?? null, signature, act);
      const ended = topic ? 0 : await this.endStandingYeses(participantId, signature, act);
      const { withdrawn, narrowed } = await this.pages.refresh(participantId, act);
      return { silenced, ended, pagesGone: withdrawn.length, pagesNarrowed: narrowed.length };
    });
  }

  private async silence(
    participantId: string,
    topic: DisclosureTopic | null,
    signature: Signature,
    { manager, at }: OpenAct,
  ): Promise<number> {
    const silences = silencesFor(await this.choices.choicesOf([participantId], manager), topic);
    for (const silence of silences) {
      const details = { ...silence, decision: 'silent' as const };
      await this.choices.add(
        choiceRow(this.ids.next(), participantId, details, { ...signature, at }),
        manager,
      );
    }
    return silences.length;
  }

  private async endStandingYeses(
    participantId: string,
    signature: Signature,
    { manager, at }: OpenAct,
  ): Promise<number> {
    const standing = standingNow(await this.yeses.of(participantId, manager));
    const ends = standing.map(({ employerKind }) =>
      standingYesRow({
        id: this.ids.next(),
        participantId,
        employerKind,
        items: [],
        decision: 'taken_back',
        words: null,
        at,
        ...signature,
      }),
    );
    if (ends.length > 0) await this.yeses.add(ends, manager);
    return ends.length;
  }
}
