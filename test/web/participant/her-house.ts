import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { Colleagues, type Herself, herselfOf, type Viewer } from '../../../src/identity';
import { ProposeOpening } from '../../../src/introductions';
import { type OpeningDetails, PublishOpening, RegisterOpening } from '../../../src/openings';
import { PeopleQuery, type SaidWish, StateWishes, WelcomeParticipant } from '../../../src/people';
import { Programmes } from '../../../src/programmes';
import { herBrowser } from '../../support/herself';
import { type Browser, partOf } from '../../support/http';
import { WholeApp } from '../../support/whole-app';

/** The whole service over the demo world, looked at by the people it is about, at their own door. */
export class HerHouse {
  readonly source = partOf(this.whole.app, DataSource);

  private constructor(readonly whole: WholeApp) {}

  static async open(): Promise<HerHouse> {
    return new HerHouse(await WholeApp.open({ world: 'dijon' }));
  }

  get app(): NestExpressApplication {
    return this.whole.app;
  }

  /** A coach of the demo world, as rooms are asked on her behalf. */
  async coach(name: string): Promise<Viewer> {
    const territory = (await this.whole.part(Programmes).territoryOfCode('dijon'))!;
    const asking = { role: 'lead', territoryId: territory.id } as Viewer;
    const colleagues = await this.whole.part(Colleagues).seenBy(asking);
    const { id, role, name: called } = colleagues.find((one) => one.name.startsWith(name))!;
    const actor = { kind: 'account', id } as const;
    return { accountId: id, role, territoryId: territory.id, name: called, actor };
  }

  /** Somebody of the demo world whom this coach follows. */
  async person(coach: Viewer, name: string): Promise<Herself> {
    const found = (await this.whole.part(PeopleQuery).caseload(coach)).find((one) => one.name === name)!;
    return herselfOf(found.id, coach.territoryId!);
  }

  /** Somebody new, with these wishes. */
  async welcome(coach: Viewer, name: string, wishes: readonly SaidWish[] = []): Promise<Herself> {
    const { id } = await this.whole
      .part(WelcomeParticipant)
      .execute(coach, { firstName: name, lastName: 'Roy' });
    if (wishes.length > 0) await this.whole.part(StateWishes).execute(coach, id, wishes);
    return herselfOf(id, coach.territoryId!);
  }

  /** A published opening about which only this is known. */
  async opening(coach: Viewer, details: Partial<OpeningDetails> = {}): Promise<string> {
    const opening: OpeningDetails = { kind: 'vacancy', title: 'Poste à Dijon', ...details };
    const { id } = await this.whole.part(RegisterOpening).execute(coach, opening);
    await this.whole.part(PublishOpening).execute(coach, id);
    return id;
  }

  async propose(coach: Viewer, { participantId }: Herself, openingId: string): Promise<string> {
    return (await this.whole.part(ProposeOpening).execute(coach, { participantId, openingId })).id;
  }

  /** Her own browser, signed in. */
  as({ participantId, territoryId }: Herself): Promise<Browser> {
    return herBrowser(this.app, participantId, territoryId);
  }

  async close(): Promise<void> {
    await this.whole.close();
  }
}
