import { randomUUID } from 'node:crypto';
import { CardsGiven, CreateAccount, GiveAccess, herselfOf, type Viewer } from '../../src/identity';
import {
  type AnswerDetails,
  AnswerIntroduction,
  AnswerOpening,
  ApproveIntroduction,
  IntroductionsQuery,
  ProposeOpening,
} from '../../src/introductions';
import { ReplaceSituation } from '../../src/disclosure';
import { PublishOpening, RegisterOpening } from '../../src/openings';
import { BringCaseload, CaseloadFiles, StateWishes, WelcomeParticipant } from '../../src/people';
import { SYSTEM } from '../../src/platform/acts/act';
import { SentMail } from '../../src/platform/mail/sent-mail.entity';
import { Sessions } from '../../src/platform/sessions/sessions';
import { Programmes } from '../../src/programmes';
import { goesAlone } from '../support/alone';
import { session } from '../support/cast';
import { openPageOf } from '../support/her-open-page';
import { signInHerself } from '../support/herself';
import { introduced } from '../support/introduced';
import { MONDAY, type WholeApp } from '../support/whole-app';
import { type Kind, KINDS } from './belonging-kinds';
import { EmployerBelongings } from './employer-belongings';
import type { Named } from './well-formed';

export { type Kind, KINDS };

/** Makes things that belong to a coach, through the use cases of the house, and answers their ids. */
export class Belongings extends EmployerBelongings {
  constructor(whole: WholeApp, owner: Viewer = whole.cast.follower.viewer!) {
    super(whole, owner);
  }

  /** A new one of this kind. */
  make(kind: Kind): Promise<string> {
    return this[kind]();
  }

  /** The id of nothing at all. */
  absent(): string {
    return randomUUID();
  }

  async participant(): Promise<string> {
    const details = { firstName: 'Amal', lastName: 'Roy' };
    const { id } = await this.whole.part(WelcomeParticipant).execute(this.owner, details);
    const wish = { criterion: 'occupation', value: 'G1605', stance: 'like' } as const;
    await this.whole.part(StateWishes).execute(this.owner, id, [wish]);
    return id;
  }

  async draft(): Promise<string> {
    const details = { kind: 'vacancy', title: 'Plonge, le midi', occupation: 'G1605' } as const;
    return (await this.whole.part(RegisterOpening).execute(this.owner, details)).id;
  }

  async opening(): Promise<string> {
    const id = await this.draft();
    await this.whole.part(PublishOpening).execute(this.owner, id);
    return id;
  }

  /** A table that waits between two steps of its import. */
  async table(): Promise<string> {
    const table = `Nom;Prénom;Né le\nRoy;Amal ${randomUUID().replace(/[^a-f]/g, '')};31/12/1990\nSans;Date;1990\n`;
    return (await this.whole.part(CaseloadFiles).keep(this.owner, Buffer.from(table))).id;
  }

  /** The same, brought in; one line is left to correct. */
  async 'brought-table'(): Promise<string> {
    const id = await this.table();
    await this.whole.part(BringCaseload).execute(this.owner, id, new Map());
    return id;
  }

  /** An opening that awaits the choice of somebody she follows. */
  async introduction(): Promise<string> {
    const asked = { participantId: await this.participant(), openingId: await this.opening() };
    return (await this.whole.part(ProposeOpening).execute(this.owner, asked)).id;
  }

  /** The same, with the person it is about: routes that name both (`filledIn`). */
  async proposal(): Promise<string> {
    const asked = { participantId: await this.participant(), openingId: await this.opening() };
    const { id } = await this.whole.part(ProposeOpening).execute(this.owner, asked);
    return `${asked.participantId}+${id}`;
  }

  /** The same, and she said no. */
  async refusal(): Promise<string> {
    const id = await this.introduction();
    const said = { answer: 'no', reason: 'occupation' } as const;
    await this.whole.part(AnswerIntroduction).execute(this.owner, id, said);
    return id;
  }

  /** An introduction she said yes to, and goes to by herself: it may be sent. */
  async prepared(): Promise<string> {
    const id = await this.introduction();
    await this.whole.part(AnswerIntroduction).execute(this.owner, id, { answer: 'interested' });
    await this.whole
      .part(ApproveIntroduction)
      .execute(this.owner, id, { route: 'alone', items: ['first_name'] });
    return id;
  }

  /** A person and her introduction, where she chose to go by herself. */
  async sheet(): Promise<string> {
    const asked = { participantId: await this.participant(), openingId: await this.opening() };
    const { id } = await this.whole.part(ProposeOpening).execute(this.owner, asked);
    await goesAlone(this.whole, this.owner, { ...asked, introductionId: id });
    return `${asked.participantId}+${id}`;
  }

  /** An opening where `herself` goes by herself. */
  async 'her-sheet'(): Promise<string> {
    const openingId = await this.answeredByHer({ answer: 'interested' });
    const { participantId, territoryId } = this.whole.cast.herself.person!;
    const her = herselfOf(participantId, territoryId);
    const views = await this.whole.part(IntroductionsQuery).ofPerson(her, participantId);
    const introductionId = views.find((view) => view.openingId === openingId)!.id;
    await goesAlone(this.whole, her, { participantId, introductionId, openingId });
    return openingId;
  }

  /** An introduction of `herself` whose page an employer may read. */
  'her-page'(): Promise<string> {
    const { participantId, territoryId } = this.whole.cast.herself.person!;
    return openPageOf(this.whole, herselfOf(participantId, territoryId), this.owner);
  }

  /** An opening to which `herself` said "pas maintenant". */
  'her-not-now'(): Promise<string> {
    return this.answeredByHer({ answer: 'not_now' });
  }

  /** An opening to which `herself` said no, for a reason that offers to change her wishes. */
  'her-no'(): Promise<string> {
    return this.answeredByHer({ answer: 'no', reason: 'occupation' });
  }

  private async answeredByHer(said: AnswerDetails): Promise<string> {
    const { participantId, territoryId } = this.whole.cast.herself.person!;
    const openingId = await this.opening();
    const her = herselfOf(participantId, territoryId);
    await this.whole.part(AnswerOpening).execute(her, { participantId, openingId, ...said });
    return openingId;
  }

  /** A colleague of the owner. */
  account(): Promise<string> {
    return this.colleague(false);
  }

  /** Somebody of the demo world. */
  character(): Promise<string> {
    return this.colleague(true);
  }

  /** Where the owner is signed in. */
  async device(): Promise<string> {
    await session(this.whole.app, this.owner.accountId);
    const owner = { kind: 'account', id: this.owner.accountId } as const;
    return (await this.whole.part(Sessions).list(owner)).at(-1)!.id;
  }

  /** The token of a card that can be opened for the first time. */
  async card(): Promise<string> {
    const url = (await this.whole.part(CardsGiven).of(this.owner, await this['card-holder']()))!.url;
    return url.split('/').at(-1)!;
  }

  /** Somebody who was given a card. */
  async 'card-holder'(): Promise<string> {
    const participantId = await this.participant();
    const territoryId = this.owner.territoryId!;
    await this.whole.part(GiveAccess).execute(this.owner, { participantId, territoryId });
    return participantId;
  }

  /** Where `herself` is signed in. */
  async 'her-device'(): Promise<string> {
    const { participantId, territoryId } = this.whole.cast.herself.person!;
    await signInHerself(this.whole.app, participantId, territoryId);
    const owner = { kind: 'participant', id: participantId } as const;
    return (await this.whole.part(Sessions).list(owner)).at(-1)!.id;
  }

  /** Somebody, and an immersion that is open. */
  async 'before-paper'(): Promise<string> {
    const details = { kind: 'immersion', title: 'Quelques jours au refuge' } as const;
    const { id } = await this.whole.part(RegisterOpening).execute(this.owner, details);
    await this.whole.part(PublishOpening).execute(this.owner, id);
    return `${await this.participant()}+${id}`;
  }

  /** Somebody whose place is secret, but to the owner. */
  async secret(): Promise<string> {
    const id = await this.participant();
    await this.whole.part(ReplaceSituation).execute(this.owner, id, [{ topic: 'violence', value: 'Oui.' }]);
    return id;
  }

  /** An account that may read the secret place of `herself`. */
  async 'her-confidant'(): Promise<string> {
    const { participantId } = this.whole.cast.herself.person!;
    const facts = [{ topic: 'violence', value: 'Oui.' }] as const;
    await this.whole.part(ReplaceSituation).execute(this.owner, participantId, []);
    await this.whole.part(ReplaceSituation).execute(this.owner, participantId, facts);
    return this.owner.accountId;
  }

  /** The secret of a page an employer was sent. */
  async page(): Promise<string> {
    return (await introduced(this.whole, this.owner)).secret;
  }

  async mail(): Promise<string> {
    const said = {
      recipient: 'amal@maison.example',
      subject: 'Bonjour',
      html: '<p>Bonjour</p>',
      text: 'Bonjour',
    };
    const id = randomUUID();
    await this.whole.source.manager.insert(SentMail, { id, kind: 'mail-check', sentAt: MONDAY, ...said });
    return id;
  }

  /** What a body may name: within the reach of this owner. */
  named(): Promise<Named> {
    this.known = this.makeNamed();
    return this.known;
  }

  private async makeNamed(): Promise<Named> {
    const territory = this.owner.territoryId!;
    const [structure] = await this.whole.part(Programmes).structuresOf(territory);
    const [employer, contact] = (await this.contact()).split('+') as [string, string];
    return {
      employer,
      contact,
      participant: await this.participant(),
      otherParticipant: await this.participant(),
      opening: await this.opening(),
      otherOpening: await this.opening(),
      colleague: await this.account(),
      otherColleague: await this.account(),
      territory,
      structure: structure!.id,
      interaction: await this.interaction(),
    };
  }

  private async colleague(demo: boolean): Promise<string> {
    const email = `${randomUUID()}@maison.example`;
    const wanted = { email, role: 'coach', territory: 'dijon', name: 'Ali', demo, by: SYSTEM } as const;
    return (await this.whole.part(CreateAccount).execute(wanted)).accountId;
  }
}
