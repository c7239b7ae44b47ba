import { Injectable } from '@nestjs/common';
import { type Actor, SYSTEM } from '../platform/acts/act';
import { Acts } from '../platform/acts/acts';
import { hashOfReferenceTables } from './reference-files';
import { OccupationWords } from './occupations/occupation-words';
import { ReferenceRepository } from './reference.repository';
import { communeRows, occupationRows, sisterRows, titleRows } from './table-rows';

/**
 * Brings occupations, titles, sisters and communes to what seeds/reference says. What an official
 * ROME file added stays; for the occupations we describe, our words win. Nothing is written while
 * the tables have not changed since the last time.
 */
@Injectable()
export class LoadReference {
  constructor(
    private readonly acts: Acts,
    private readonly repository: ReferenceRepository,
    private readonly words: OccupationWords,
  ) {}

  /** @returns whether anything was written. */
  async execute(by: Actor = SYSTEM): Promise<{ loaded: boolean }> {
    const contentHash = hashOfReferenceTables();
    if (await this.isLoaded(contentHash)) return { loaded: false };
    return this.acts.perform({ by, name: 'reference.load' }, async (act) => {
      const { manager, at } = act;
      await this.repository.alone(manager);
      if (await this.isLoaded(contentHash)) return { loaded: false };
      await this.repository.keepOccupations(occupationRows(), manager);
      await this.repository.keepTitles(titleRows(), manager);
      await this.words.index(
        occupationRows().map(({ code }) => code),
        act,
      );
      await this.repository.replaceSisters(sisterRows(), manager);
      await this.repository.keepCommunes(communeRows(), manager);
      await this.repository.noteLoad({ source: 'tables', contentHash, at }, manager);
      return { loaded: true };
    });
  }

  private async isLoaded(contentHash: string): Promise<boolean> {
    return (await this.repository.lastLoad('tables'))?.contentHash === contentHash;
  }
}
