import { Injectable } from '@nestjs/common';
import { AddContact, RegisterEmployer, type RestDetails, RestEmployer } from '../network';
import { CloseOpening, PublishOpening, RegisterOpening } from '../openings';
import { addDays } from '../platform/clock/civil-day';
import { Clock } from '../platform/clock/clock';
import { named, type Viewers } from './seed-accounts';
import type { SeedEmployer, SeedOpening } from './world-files';

/** Ids by key. */
export interface SeededNetwork {
  readonly employers: ReadonlyMap<string, string>;
  readonly openings: ReadonlyMap<string, string>;
  readonly contacts: ReadonlyMap<string, string>;
}

@Injectable()
export class SeedNetwork {
  constructor(
    private readonly clock: Clock,
    private readonly registering: RegisterEmployer,
    private readonly resting: RestEmployer,
    private readonly knowing: AddContact,
    private readonly writing: RegisterOpening,
    private readonly publishing: PublishOpening,
    private readonly closing: CloseOpening,
  ) {}

  /** @returns the id behind each key of an employer, of an opening and of a contact. */
  async fill(
    employers: readonly SeedEmployer[],
    openings: readonly SeedOpening[],
    viewers: Viewers,
  ): Promise<SeededNetwork> {
    const registered = new Map<string, string>();
    const contacts = new Map<string, string>();
    for (const employer of employers) {
      const id = await this.employer(employer, viewers);
      registered.set(employer.key, id);
      await this.people(id, employer, viewers, contacts);
    }
    const written = new Map<string, string>();
    for (const opening of openings) {
      const id = await this.opening(opening, viewers, registered);
      if (opening.key) written.set(opening.key, id);
    }
    return { employers: registered, openings: written, contacts };
  }

  /** Whom one knows there; those with a key are noted in `known`. */
  private async people(
    employerId: string,
    { by, contacts = [] }: SeedEmployer,
    viewers: Viewers,
    known: Map<string, string>,
  ): Promise<void> {
    for (const { key, name, role, email, phone } of contacts) {
      const { id } = await this.knowing.execute(named(viewers, by), employerId, { name, role, email, phone });
      if (key) known.set(key, id);
    }
  }

  private async employer(
    { key, by, rest, contacts, ...details }: SeedEmployer,
    viewers: Viewers,
  ): Promise<string> {
    void [key, contacts];
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
