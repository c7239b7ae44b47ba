import type { Viewer } from '../../src/identity';
import { aBreakfast, invitedTo, met, toldPerson } from '../support/breakfasts';
import type { WholeApp } from '../support/whole-app';
import type { Named } from './well-formed';

/** In hours. */
const A_MINUTE = 1 / 60;

/** Petits-déj that belong to a coach, for `Belongings`. */
export abstract class BreakfastBelongings {
  /** What a body may name, once it was made. */
  protected known: Promise<Named> | null = null;

  protected constructor(
    protected readonly whole: WholeApp,
    protected readonly owner: Viewer,
  ) {}

  abstract named(): Promise<Named>;
  abstract contact(): Promise<string>;
  abstract participant(): Promise<string>;

  breakfast(): Promise<string> {
    return aBreakfast(this.whole, this.owner);
  }

  /** One to which whoever a body names is not invited yet. */
  'breakfast-to-invite'(): Promise<string> {
    return this.breakfast();
  }

  /** One of today: whoever comes may be noted. */
  'breakfast-today'(): Promise<string> {
    return aBreakfast(this.whole, this.owner, A_MINUTE);
  }

  /** One to which nobody is invited yet. */
  'breakfast-with-people'(): Promise<string> {
    return this.breakfast();
  }

  /** One at which whom a body names met. */
  async 'breakfast-met'(): Promise<string> {
    const id = await this['breakfast-today']();
    const { employer, participant } = await (this.known ?? this.named());
    await met(this.whole, this.owner, id, { employerId: employer, participantId: participant });
    return id;
  }

  /** With an invitation: routes that name both (`filledIn`). */
  async 'breakfast-invited'(): Promise<string> {
    const id = await this.breakfast();
    const contactId = (await this.contact()).split('+')[1]!;
    return `${id}+${(await invitedTo(this.whole, this.owner, id, contactId)).invitationId}`;
  }

  /** With somebody who was told, and may choose. */
  async 'breakfast-guest'(): Promise<string> {
    const [id, participantId] = [await this.breakfast(), await this.participant()];
    await toldPerson(this.whole, this.owner, id, participantId);
    return `${id}+${participantId}`;
  }

  /** The secret of an invitation. */
  async invitation(): Promise<string> {
    const contactId = (await this.contact()).split('+')[1]!;
    return (await invitedTo(this.whole, this.owner, await this.breakfast(), contactId)).secret;
  }

  /** One to which `herself` is invited. */
  async 'her-breakfast'(): Promise<string> {
    const id = await this.breakfast();
    await toldPerson(this.whole, this.owner, id, this.whole.cast.herself.person!.participantId);
    return id;
  }
}
