import { Injectable } from '@nestjs/common';
import type { Asker } from '../../identity';
import { StateWishes } from '../../people';
import { InvalidInput } from '../../platform/http/field-error';
import { NoChangeOffered } from '../introductions.errors';
import { changedWishes } from './changed-wishes';
import { WishChangesQuery } from './wish-changes.query';

/** Her explicit yes to what a "non" offered to change; her wishes before stay, with their date. */
@Injectable()
export class AcceptWishChange {
  constructor(
    private readonly offers: WishChangesQuery,
    private readonly stating: StateWishes,
  ) {}

  /**
   * A yes said twice is one yes: what her wishes hold already makes no new version.
   * @param keys of `OfferedWishChange`, one at least
   * @throws IntroductionNotFound, NoChangeOffered, InvalidInput when a key is not among what is offered now
   */
  async execute(asker: Asker, introductionId: string, keys: readonly string[]): Promise<{ version: number }> {
    const { participantId, wishes, version, changes, made } = await this.offers.offered(
      asker,
      introductionId,
    );
    if (changes.length + made.length === 0) throw new NoChangeOffered();
    const known = new Set([...changes, ...made].map(({ key }) => key));
    if (keys.length === 0 || keys.some((key) => !known.has(key))) {
      throw new InvalidInput([{ field: 'changes', message: 'Choisissez parmi ce qui est proposé.' }]);
    }
    const accepted = changes.filter(({ key }) => keys.includes(key));
    if (accepted.length === 0) return { version };
    return this.stating.execute(asker, participantId, changedWishes(wishes, accepted));
  }
}
