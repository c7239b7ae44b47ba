import { Injectable } from '@nestjs/common';
import type { OpenAct } from '../../platform/acts/act';
import { civilDayOf } from '../../platform/clock/civil-day';
import { Ids } from '../../platform/ids/ids';
import { DisclosureChoice } from '../choices/disclosure-choice.entity';
import type { PresentationGrant } from '../grants/presentation-grant.entity';
import { Publications } from '../published/publications';
import { type JoinedEmployers, JoinedEmployersRepository } from './joined-employers.repository';
import { type Joined, joinedWords } from './joined-words';

/** One person before two employers that are one. */
interface HerSides {
  readonly participantId: string;
  readonly choices: readonly DisclosureChoice[];
  readonly grants: readonly PresentationGrant[];
}

/**
 * What people let two employers know, once they are one: nobody learns more by it than before (docs/decisions/0023).
 * Within the act that makes them one: `within` before anything follows, `refresh` when everything has.
 */
@Injectable()
export class JoinWordsToEmployers {
  constructor(
    private readonly ids: Ids,
    private readonly rows: JoinedEmployersRepository,
    private readonly publications: Publications,
  ) {}

  /** Writes what holds towards the one that stays. @returns whose pages are to be brought in step afterwards */
  async within(act: OpenAct, employers: JoinedEmployers): Promise<string[]> {
    const [choices, grants] = await Promise.all([
      this.rows.choicesTowards(employers, act.manager),
      this.rows.grantsFor(employers, act.manager),
    ]);
    const people = [...new Set([...choices, ...grants].map(({ participantId }) => participantId))].sort();
    for (const participantId of people) {
      const hers = <T extends { participantId: string }>(all: readonly T[]) =>
        all.filter((one) => one.participantId === participantId);
      await this.join(act, employers, { participantId, choices: hers(choices), grants: hers(grants) });
    }
    return people;
  }

  /** Takes back what a page shows beyond what holds now. */
  async refresh(participantIds: readonly string[], act: OpenAct): Promise<void> {
    for (const id of participantIds) await this.publications.refresh(id, act);
  }

  private async join(act: OpenAct, employers: JoinedEmployers, hers: HerSides): Promise<void> {
    const { keptId, absorbedId } = employers;
    const isUnderWay = (id: string) => hers.grants.some(({ employerId }) => employerId === id);
    const underWay = { kept: isUnderWay(keptId), absorbed: isUnderWay(absorbedId) };
    for (const topic of new Set(hers.choices.map((choice) => choice.topic))) {
      const latest = (id: string) =>
        hers.choices.findLast((choice) => choice.topic === topic && choice.audienceId === id);
      const joined = joinedWords({ kept: latest(keptId), absorbed: latest(absorbedId), underWay });
      await this.rows.add(await this.rowsOf(act, employers, hers, { topic, joined }), act.manager);
    }
  }

  private async rowsOf(
    act: OpenAct,
    { keptId, absorbedId }: JoinedEmployers,
    { participantId, grants }: HerSides,
    { topic, joined }: { topic: DisclosureChoice['topic']; joined: Joined<DisclosureChoice> },
  ): Promise<DisclosureChoice[]> {
    if (joined.kind === 'as_said') return [];
    if (joined.kind === 'hold') return [this.copy(joined.word, 'employer', keptId)];
    const asked = this.askedAgain(act, { participantId, topic, keptId });
    if (!joined.pinned) return [asked];
    const { word, side } = joined.pinned;
    const own = side === 'kept' ? keptId : absorbedId;
    const openings = new Set(
      grants.flatMap(({ employerId, openingId }) => (employerId === own && openingId ? [openingId] : [])),
    );
    const spoken = await this.rows.openingsSpokenOf(participantId, topic, [...openings], act.manager);
    const pins = [...openings].filter((id) => !spoken.has(id)).map((id) => this.copy(word, 'opening', id));
    return [...pins, asked];
  }

  /** Her own word, with its date and whom she said it to: only whom it concerns is said anew. */
  private copy(
    word: DisclosureChoice,
    audienceKind: 'employer' | 'opening',
    audienceId: string,
  ): DisclosureChoice {
    const { rank: _, ...said } = word;
    return Object.assign(new DisclosureChoice(), said, { id: this.ids.next(), audienceKind, audienceId });
  }

  private askedAgain(
    act: OpenAct,
    {
      participantId,
      topic,
      keptId,
    }: { participantId: string; topic: DisclosureChoice['topic']; keptId: string },
  ): DisclosureChoice {
    return Object.assign(new DisclosureChoice(), {
      id: this.ids.next(),
      participantId,
      topic,
      audienceKind: 'employer' as const,
      audienceId: keptId,
      decision: 'undecided' as const,
      teller: null,
      moment: null,
      level: null,
      words: null,
      reviewOn: civilDayOf(act.at),
      saidAloudTo: null,
      at: act.at,
      by: act.by.kind === 'account' ? act.by.id : null,
    });
  }
}
