import { Injectable } from '@nestjs/common';
import type { OpenAct } from '../platform/acts/act';
import { Clock } from '../platform/clock/clock';
import { Ids } from '../platform/ids/ids';
import { EmployerWords, RecogniseEmployer } from '../network';
import { Opening } from './opening.entity';
import type { OpeningDraft } from './opening-draft';
import { writeDraft } from './opening-from-draft';
import { OpeningOrigin } from './opening-origin.entity';
import { OpeningPublication } from './opening-publication.entity';
import { OpeningWords } from './opening-words';
import { tellShown } from './openings-shown';
import { OpeningsRepository } from './openings.repository';

export interface BatchCounts {
  created: number;
  updated: number;
  unchanged: number;
}

/** Ends by a source's silence may be undone by its return; an end a coach decided may not. */
const MAY_RETURN = new Set<OpeningPublication['endReason']>(['no_longer_listed', 'expired']);

/** Keeps a few hundred drafts in one act: new ones, changed ones, and those that are as they were. */
@Injectable()
export class ImportBatch {
  constructor(
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly openings: OpeningsRepository,
    private readonly employers: RecogniseEmployer,
    private readonly words: OpeningWords,
    private readonly employerWords: EmployerWords,
  ) {}

  /** Drafts carry different external ids. */
  async keep(drafts: readonly OpeningDraft[], act: OpenAct): Promise<BatchCounts> {
    const { manager, at } = act;
    const origins = await this.openings.originsOf(
      drafts.map(({ externalId }) => externalId),
      'france_travail',
      manager,
    );
    const known = new Map(origins.map((origin) => [origin.externalId, origin]));
    const fresh = drafts.filter(({ externalId }) => !known.has(externalId));
    const changed = drafts.filter((draft) => {
      const origin = known.get(draft.externalId);
      return origin !== undefined && origin.contentHash !== draft.contentHash;
    });
    const created = await this.create(fresh, act);
    await this.update(changed, known, act);
    const seen = origins.map(({ openingId }) => openingId);
    await this.openings.markSeen(seen, at, this.clock.today(), manager);
    const returned = await this.showAgain(seen, act);
    const updated = changed.map(({ externalId }) => known.get(externalId)!.openingId);
    // One that a coach closed is among them, perhaps: whoever handles this reads it again.
    tellShown('shown', [...new Set([...created, ...updated, ...returned])], act);
    return { created: fresh.length, updated: changed.length, unchanged: origins.length - changed.length };
  }

  private async create(drafts: readonly OpeningDraft[], act: OpenAct): Promise<string[]> {
    const openings: Opening[] = [];
    for (const draft of drafts) openings.push(await this.newOpening(draft, act));
    await this.openings.add(openings, act.manager);
    await this.openings.publish(
      openings.map(({ id }, index) => this.publication(id, drafts[index]!.publishedOn, act)),
      act.manager,
    );
    await this.openings.saveOrigins(
      openings.map(({ id }, index) => originOf(drafts[index]!, id, act.at)),
      act.manager,
    );
    await this.keepDetails(openings, drafts, act);
    return openings.map(({ id }) => id);
  }

  private async update(
    drafts: readonly OpeningDraft[],
    known: ReadonlyMap<string, OpeningOrigin>,
    act: OpenAct,
  ): Promise<void> {
    if (drafts.length === 0) return;
    const ids = drafts.map(({ externalId }) => known.get(externalId)!.openingId);
    const byId = new Map(
      (await this.openings.byIds(ids, act.manager)).map((opening) => [opening.id, opening]),
    );
    const openings = ids.map((id) => byId.get(id)!);
    for (const [index, opening] of openings.entries()) {
      const draft = drafts[index]!;
      writeDraft(opening, draft, await this.employerOf(draft, act, opening.employerId));
      await this.openings.change(Object.assign(opening, { changedAt: act.at }), act.manager);
      known.get(draft.externalId)!.contentHash = draft.contentHash;
    }
    await this.openings.saveOrigins(
      drafts.map(({ externalId }) => known.get(externalId)!),
      act.manager,
    );
    await this.keepDetails(openings, drafts, act);
  }

  private async keepDetails(openings: readonly Opening[], drafts: readonly OpeningDraft[], act: OpenAct) {
    const asked = new Map(openings.map(({ id }, index) => [id, drafts[index]!.prerequisites]));
    await this.openings.setPrerequisites(asked, act.manager);
    await this.words.index(openings, act);
    const employerIds = openings.flatMap(({ employerId }) => employerId ?? []);
    await this.employerWords.index([...new Set(employerIds)], act);
  }

  private async showAgain(openingIds: readonly string[], act: OpenAct): Promise<string[]> {
    const newest = await this.openings.newestPublications(openingIds, act.manager);
    const returned = newest.filter(({ endedAt, endReason }) => endedAt !== null && MAY_RETURN.has(endReason));
    const again = returned.map(({ openingId }) => this.publication(openingId, null, act));
    await this.openings.publish(again, act.manager);
    return again.map(({ openingId }) => openingId);
  }

  private async newOpening(draft: OpeningDraft, act: OpenAct): Promise<Opening> {
    return Object.assign(writeDraft(new Opening(), draft, await this.employerOf(draft, act)), {
      id: this.ids.next(),
      version: 1,
      territoryId: null,
      createdAt: act.at,
      createdBy: act.by.kind === 'account' ? act.by.id : null,
      changedAt: act.at,
      freshOn: this.clock.today(),
    });
  }

  /** The employer an offer names; none is invented for one that names nobody. */
  private async employerOf(
    { employer, market, place }: OpeningDraft,
    act: OpenAct,
    knownAs: string | null = null,
  ): Promise<string | null> {
    if (employer.name === null) return null;
    const { name, naf } = employer;
    const named = { name, naf: naf ?? undefined, source: 'france_travail' as const, knownAs };
    // The place of an agency's offer is the place of the mission, not the agency's.
    if (employer.isAgency) return this.employers.execute({ ...named, kind: 'agency' }, act);
    const site = {
      commune: place.label ?? undefined,
      communeCode: place.commune ?? undefined,
      postcode: place.postcode ?? undefined,
    };
    return this.employers.execute({ ...named, ...site, market: employer.adapted ? 'adapted' : market }, act);
  }

  private publication(
    openingId: string,
    publishedOn: string | null,
    { at, by }: OpenAct,
  ): OpeningPublication {
    return Object.assign(new OpeningPublication(), {
      id: this.ids.next(),
      openingId,
      at,
      publishedOn: publishedOn ?? this.clock.today(),
      by: by.kind === 'account' ? by.id : null,
      endedAt: null,
      endedBy: null,
      endReason: null,
      endNote: null,
    });
  }
}

function originOf(draft: OpeningDraft, openingId: string, at: Date): OpeningOrigin {
  return Object.assign(new OpeningOrigin(), {
    openingId,
    source: draft.source,
    externalId: draft.externalId,
    contentHash: draft.contentHash,
    firstSeenAt: at,
    lastSeenAt: at,
  });
}
