import { Injectable } from '@nestjs/common';
import { Grants, type RecordedGrant } from '../../disclosure';
import type { OpenAct } from '../../platform/acts/act';
import type { ProgressRecords } from '../introduction-progress';
import type { IntroductionFile } from '../introductions.repository';
import { WithdrawnPages } from './withdrawn-pages.query';

/** What became of an introduction, with her last word as it was recorded. */
export type Progress = ProgressRecords & { readonly grant: RecordedGrant | null };

/** What became of introductions after her yes, put together from what this room and disclosure keep. */
@Injectable()
export class IntroductionProgress {
  constructor(
    private readonly grants: Grants,
    private readonly withdrawn: WithdrawnPages,
  ) {}

  /** By introduction. */
  async of(files: readonly IntroductionFile[]): Promise<ReadonlyMap<string, Progress>> {
    const pages = files.flatMap(({ sendings }) =>
      sendings.flatMap(({ publicationId }) => publicationId ?? []),
    );
    const [grants, takenBack] = await Promise.all([
      this.grants.ofIntroductions(files.map(({ introduction }) => introduction.id)),
      this.withdrawn.among(pages),
    ]);
    return new Map(
      files.map(({ introduction: { id }, sendings, replies }) => [
        id,
        { grant: grants.get(id) ?? null, sendings, replies, takenBack },
      ]),
    );
  }

  /** Of one, as it stands within an act. */
  async within(
    { introduction, sendings, replies }: IntroductionFile,
    { manager }: OpenAct,
  ): Promise<Progress> {
    const pages = sendings.flatMap(({ publicationId }) => publicationId ?? []);
    const grant = await this.grants.ofIntroduction(introduction.id, manager);
    return { grant, sendings, replies, takenBack: await this.withdrawn.among(pages, manager) };
  }
}
