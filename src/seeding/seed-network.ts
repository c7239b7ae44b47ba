import { Injectable } from '@nestjs/common';
import { RegisterEmployer, RestEmployer } from '../network';
import { PublishOpening, RegisterOpening } from '../openings';
import { named, type Viewers } from './seed-accounts';
import type { SeedEmployer, SeedOpening } from './world-files';

@Injectable()
export class SeedNetwork {
  constructor(
    private readonly registering: RegisterEmployer,
    private readonly resting: RestEmployer,
    private readonly writing: RegisterOpening,
    private readonly publishing: PublishOpening,
  ) {}

  /** @returns the id behind each employer's key. */
  async fill(
    employers: readonly SeedEmployer[],
    openings: readonly SeedOpening[],
    viewers: Viewers,
  ): Promise<ReadonlyMap<string, string>> {
    const ids = new Map<string, string>();
    for (const employer of employers) ids.set(employer.key, await this.employer(employer, viewers));
    for (const opening of openings) await this.opening(opening, viewers, ids);
    return ids;
  }

  private async employer({ key, by, rest, ...details }: SeedEmployer, viewers: Viewers): Promise<string> {
    void key;
    const viewer = named(viewers, by);
    const { id } = await this.registering.execute(viewer, details);
    if (rest) await this.resting.execute(viewer, id, rest);
    return id;
  }

  private async opening(
    { by, employer, draft, ...details }: SeedOpening,
    viewers: Viewers,
    employers: ReadonlyMap<string, string>,
  ): Promise<void> {
    const viewer = named(viewers, by);
    const employerId = employer ? named(employers, employer) : undefined;
    const { id } = await this.writing.execute(viewer, { ...details, employerId });
    if (!draft) await this.publishing.execute(viewer, id);
  }
}
