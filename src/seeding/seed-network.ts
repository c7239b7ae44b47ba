import { Injectable } from '@nestjs/common';
import { RegisterEmployer, RestEmployer } from '../network';
import { PublishOpening, RegisterOpening } from '../openings';
import { named, type Viewers } from './seed-accounts';
import type { SeedEmployer, SeedOpening } from './world-files';

/** Ids by key. */
export interface SeededNetwork {
  readonly employers: ReadonlyMap<string, string>;
  readonly openings: ReadonlyMap<string, string>;
}

@Injectable()
export class SeedNetwork {
  constructor(
    private readonly registering: RegisterEmployer,
    private readonly resting: RestEmployer,
    private readonly writing: RegisterOpening,
    private readonly publishing: PublishOpening,
  ) {}

  /** @returns the id behind each key of an employer and of an opening. */
  async fill(
    employers: readonly SeedEmployer[],
    openings: readonly SeedOpening[],
    viewers: Viewers,
  ): Promise<SeededNetwork> {
    const registered = new Map<string, string>();
    for (const employer of employers) registered.set(employer.key, await this.employer(employer, viewers));
    const written = new Map<string, string>();
    for (const opening of openings) {
      const id = await this.opening(opening, viewers, registered);
      if (opening.key) written.set(opening.key, id);
    }
    return { employers: registered, openings: written };
  }

  private async employer({ key, by, rest, ...details }: SeedEmployer, viewers: Viewers): Promise<string> {
    void key;
    const viewer = named(viewers, by);
    const { id } = await this.registering.execute(viewer, details);
    if (rest) await this.resting.execute(viewer, id, rest);
    return id;
  }

  private async opening(
    { key, by, employer, draft, ...details }: SeedOpening,
    viewers: Viewers,
    employers: ReadonlyMap<string, string>,
  ): Promise<string> {
    void key;
    const viewer = named(viewers, by);
    const employerId = employer ? named(employers, employer) : undefined;
    const { id } = await this.writing.execute(viewer, { ...details, employerId });
    if (!draft) await this.publishing.execute(viewer, id);
    return id;
  }
}
