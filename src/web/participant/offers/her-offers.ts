import { Injectable } from '@nestjs/common';
import { DisclosureQuery } from '../../../disclosure';
import type { Herself } from '../../../identity';
import { IntroductionsQuery, type IntroductionView } from '../../../introductions';
import { type MatchItem, MatchParticipant, type NotYetItem } from '../../../matching';
import { type OpeningRow, OpeningsQuery } from '../../../openings';
import { PeopleQuery, type Wish } from '../../../people';
import { NotFound } from '../../../platform/http/domain-error';
import type { DisclosureTopic } from '../../../reference';

/** What she has to choose, could find, and has answered. */
export interface HerOffers {
  /** Hers to choose, the one that has waited longest first. */
  readonly awaiting: readonly IntroductionView[];
  /** Her own matches, without what she was proposed or has answered. */
  readonly found: readonly MatchItem[];
  readonly more: boolean;
  readonly notYet: readonly NotYetItem[];
  /** Newest first. */
  readonly answered: readonly IntroductionView[];
  readonly rows: ReadonlyMap<string, OpeningRow>;
  readonly wishes: readonly Wish[];
}

/** One offer as she may read it. */
export interface HerOffer {
  readonly row: OpeningRow;
  /** Why it is hers; `null` when only her own answer keeps it before her eyes. */
  readonly item: MatchItem | NotYetItem | null;
  /** What stands between her and it; `null` when she found it and has said nothing. */
  readonly introduction: IntroductionView | null;
  readonly wishes: readonly Wish[];
  /** What she keeps silent towards everybody. */
  readonly silent: ReadonlySet<DisclosureTopic>;
}

/** States in which an introduction stays hers to see, whatever hides the opening otherwise. */
const HERS = new Set(['awaiting', 'interested', 'not_now', 'no', 'prepared', 'sent', 'replied', 'closed']);
const ANSWERED = new Set(['interested', 'not_now', 'no', 'prepared', 'sent', 'replied', 'closed']);

/** The offers of one person, read for herself. */
@Injectable()
export class OffersOfHers {
  constructor(
    private readonly people: PeopleQuery,
    private readonly openings: OpeningsQuery,
    private readonly matching: MatchParticipant,
    private readonly introductions: IntroductionsQuery,
    private readonly disclosure: DisclosureQuery,
  ) {}

  /** @param limit most offers among those she finds herself */
  async list(her: Herself, limit: number): Promise<HerOffers> {
    const { participantId } = her;
    const standing = await this.introductions.ofPerson(her, participantId);
    const spoken = new Set(standing.filter(({ state }) => HERS.has(state)).map(({ openingId }) => openingId));
    const [{ wishes }, matches] = await Promise.all([
      this.people.file(her, participantId),
      this.matching.execute(her, participantId, { limit: limit + spoken.size + 1, voice: 'person' }),
    ]);
    const isNew = ({ openingId }: { openingId: string }) => !spoken.has(openingId);
    const found = matches.items.filter(isNew);
    const ids = [...matches.items, ...matches.notYet].map(({ openingId }) => openingId);
    return {
      awaiting: await this.introductions.awaitingOf(her, participantId),
      found: found.slice(0, limit),
      more: found.length > limit,
      notYet: matches.notYet.filter(isNew).slice(0, limit),
      answered: standing.filter(({ state }) => ANSWERED.has(state)),
      rows: await this.openings.some(her, ids),
      wishes,
    };
  }

  /**
   * An offer that closed while she read its card is told to be closed, and nothing more of it.
   * @throws NotFound when it is absent, out of reach, or hidden by her own word before she answered anything
   */
  async one(her: Herself, openingId: string): Promise<HerOffer> {
    const { participantId } = her;
    const [row, item, standing, { wishes }, { towardsAll: silent }] = await Promise.all([
      this.openings.one(her, openingId),
      this.matching.one(her, participantId, openingId, 'person'),
      this.introductions.ofPerson(her, participantId),
      this.people.file(her, participantId),
      this.disclosure.silenceOf(her, participantId, () => null),
    ]);
    const introduction = standing.find((one) => one.openingId === openingId && HERS.has(one.state)) ?? null;
    if (!row || row.state === 'draft') throw new NotFound();
    if (!item && !introduction && row.state === 'published') throw new NotFound();
    return { row, item, introduction, wishes, silent };
  }

  /** What stands between her and an opening. @throws NotFound when nothing does */
  async introductionTo(her: Herself, openingId: string): Promise<IntroductionView> {
    const { introduction } = await this.one(her, openingId);
    if (!introduction) throw new NotFound();
    return introduction;
  }
}
