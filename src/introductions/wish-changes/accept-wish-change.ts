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
   * @param keys of `OfferedWishChange`, one at least
   * @throws IntroductionNotFound, NoChangeOffered, InvalidInput when a key is not among what is offered now
   */
  async execute(asker: Asker, introductionId: string, keys: readonly string[]): Promise<{ version: number }> {
    const { participantId, wishes, changes } = await this.offers.offered(asker, introductionId);
    if (changes.length === 0) throw new NoChangeOffered();
    const accepted = changes.filter(({ key }) => keys.includes(key));
    if (accepted.length === 0 || accepted.length < new Set(keys).size) {
      throw new InvalidInput([{ field: 'changes', message: 'Choisissez parmi ce qui est proposé.' }]);
    }
    return this.stating.execute(asker, participantId, changedWishes(wishes, accepted));
  }
}
