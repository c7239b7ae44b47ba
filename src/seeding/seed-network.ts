import { Injectable } from '@nestjs/common';
import { RegisterEmployer, type RestDetails, RestEmployer } from '../network';
import { CloseOpening, PublishOpening, RegisterOpening } from '../openings';
import { addDays } from '../platform/clock/civil-day';
import { Clock } from '../platform/clock/clock';
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
    private readonly clock: Clock,
    private readonly registering: RegisterEmployer,
    private readonly resting: RestEmployer,
    private readonly writing: RegisterOpening,
    private readonly publishing: PublishOpening,
    private readonly closing: CloseOpening,
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
    if (rest) await this.resting.execute(viewer, id, this.restOf(rest));
    return id;
  }

  private restOf({ days, ...rest }: NonNullable<SeedEmployer['rest']>): RestDetails {
    return days === undefined ? rest : { ...rest, until: addDays(this.clock.today(), days) };
  }

  private async opening(
    { key, by, employer, draft, closed, ...details }: SeedOpening,
    viewers: Viewers,
    employers: ReadonlyMap<string, string>,
  ): Promise<string> {
    void key;
    const viewer = named(viewers, by);
    const employerId = employer ? named(employers, employer) : undefined;
    const { id } = await this.writing.execute(viewer, { ...details, employerId });
    if (!draft) await this.publishing.execute(viewer, id);
    if (closed) await this.closing.execute(viewer, id, closed);
    return id;
  }
}
