import { Injectable } from '@nestjs/common';
import { JoinWordsToEmployers } from '../../disclosure';
import type { Viewer } from '../../identity';
import type { OpenAct } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { Ids } from '../../platform/ids/ids';
import { WordSearch } from '../../platform/search/word-search';
import { EMPLOYER_WORDS, EmployerWords } from '../employer-words';
import type { Employer } from '../employer.entity';
import { EmployersRepository } from '../employers.repository';
import { EmployerNotFound, KeptElsewhere, KeepYours } from '../network.errors';
import { type MergeChoices, takeChosen } from './chosen-fields';
import { ElsewhereQuery } from './elsewhere.query';
import { EmployerMerge } from './employer-merge.entity';
import { EmployerMergesRepository } from './employer-merges.repository';
import { EmployerTies } from './employer-ties.repository';
import { JoinRests } from './join-rests';

/** Which employer stays, and which one turns out to be the same. */
export interface MergedPair {
  readonly keptId: string;
  readonly absorbedId: string;
}

/**
 * Makes two employers one because a coach says that they are: whatever pointed at the one points at the other, and
 * nobody learns more of anybody by it.
 */
@Injectable()
export class MergeEmployers {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly employers: EmployersRepository,
    private readonly merges: EmployerMergesRepository,
    private readonly ties: EmployerTies,
    private readonly elsewhere: ElsewhereQuery,
    private readonly rests: JoinRests,
    private readonly said: JoinWordsToEmployers,
    private readonly search: WordSearch,
    private readonly words: EmployerWords,
  ) {}

  /** @throws EmployerNotFound, KeepYours, KeptElsewhere */
  async execute(viewer: Viewer, pair: MergedPair, choices: MergeChoices): Promise<{ id: string }> {
    const subject = { type: 'employer', id: pair.keptId };
    return this.acts.perform({ by: viewer.actor, name: 'employer.merge', subject }, async (act) => {
      const { kept, absorbed } = await this.both(viewer, pair, act);
      const merge = this.recordOf(kept, absorbed, act);
      await this.merges.begin(merge, act.manager);
      const people = await this.said.within(act, pair);
      await this.rests.within(act, kept.id, absorbed.id);
      await this.merges.settleLikenesses(absorbed.id, kept.id, act.manager);
      const followed = await this.ties.follow(absorbed.id, kept.id, act.manager);
      takeChosen(kept, absorbed, choices);
      await this.merges.end(merge, kept, JSON.stringify(followed), act.manager);
      await this.said.refresh(people, act);
      await this.search.remove(EMPLOYER_WORDS, [absorbed.id], act);
      await this.words.index([kept.id], act);
      act.about({ type: 'employer', id: absorbed.id });
      return { id: kept.id };
    });
  }

  private async both(viewer: Viewer, { keptId, absorbedId }: MergedPair, act: OpenAct) {
    if (keptId === absorbedId) throw new EmployerNotFound();
    await this.merges.held([keptId, absorbedId], act.manager);
    const kept = await this.employers.visibleTo(viewer, keptId, act.manager);
    const absorbed = await this.employers.visibleTo(viewer, absorbedId, act.manager);
    if (kept.territoryId === absorbed.territoryId) return { kept, absorbed };
    // What a territory notes of an employer is not for the others: the one it keeps is the one that stays.
    if (kept.territoryId === null) throw new KeepYours();
    if (await this.elsewhere.isKnownElsewhere(absorbedId, kept.territoryId, act.manager))
      throw new KeptElsewhere();
    return { kept, absorbed };
  }

  private recordOf(kept: Employer, absorbed: Employer, act: OpenAct): EmployerMerge {
    return Object.assign(new EmployerMerge(), {
      id: this.ids.next(),
      keptId: kept.id,
      absorbed: absorbed.id,
      absorbedName: absorbed.displayName,
      absorbedNameKey: absorbed.nameKey,
      absorbedSiret: absorbed.siret,
      before: JSON.stringify({ kept, absorbed }),
      followed: null,
      at: act.at,
      by: act.by.kind === 'account' ? act.by.id : null,
    });
  }
}
