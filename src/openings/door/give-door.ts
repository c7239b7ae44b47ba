import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { EmployerContacts, EmployersQuery } from '../../network';
import type { OpenAct } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { NotFound } from '../../platform/http/domain-error';
import { blindIndex } from '../../platform/encryption/encrypted';
import { Ids } from '../../platform/ids/ids';
import { MAIL } from '../../platform/mail/mail-kind';
import { DoorSecrets } from './door-secrets';
import { DoorsRepository } from './doors.repository';
import { EmployerDoor } from './employer-door.entity';
import { DOOR_MAIL } from './door-words';

/** During which a code opens; the link does until it is taken back. */
const CODE_LIVES_MS = 30 * 86_400_000;

/** The door of somebody at an employer, as a coach hands it over. */
export interface GivenDoor {
  readonly url: string;
  readonly code: string;
  readonly codeUrl: string;
  readonly codeUntil: Date;
}

/** A coach gives somebody at an employer his link, sends it, takes it back. */
@Injectable()
export class GiveDoor {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly employers: EmployersQuery,
    private readonly contacts: EmployerContacts,
    private readonly doors: DoorsRepository,
    private readonly secrets: DoorSecrets,
  ) {}

  /** What was given already; null when nothing was. @throws EmployerNotFound, ContactNotFound */
  async given(viewer: Viewer, employerId: string, contactId: string): Promise<GivenDoor | null> {
    await this.contacts.one(viewer, employerId, contactId);
    const door = await this.doors.standing(contactId);
    return door && this.shown(door);
  }

  /** Gives it, or gives it again as it is with a code for another month. @throws EmployerNotFound, ContactNotFound */
  async execute(viewer: Viewer, employerId: string, contactId: string): Promise<{ id: string }> {
    const employer = await this.employers.one(viewer, employerId);
    await this.contacts.one(viewer, employerId, contactId);
    const { territoryId } = viewer;
    if (!employer || territoryId === null) throw new NotFound();
    return this.perform(viewer, employerId, 'employer.give-door', async (act) => {
      const codeUntil = new Date(act.at.getTime() + CODE_LIVES_MS);
      const standing = await this.doors.standing(contactId, act.manager);
      if (standing) {
        await this.doors.save(Object.assign(standing, { codeUntil }), act.manager);
        return { id: standing.id };
      }
      const names = { employerId, employerContactId: contactId, territoryId };
      const employerName = employer.brandName ?? employer.name;
      return this.add({ ...names, employerName, codeUntil }, viewer, act);
    });
  }

  /** Sends it to the address of its contact, with the code beside. @throws NotFound when nothing was given */
  async send(viewer: Viewer, employerId: string, contactId: string): Promise<void> {
    await this.contacts.one(viewer, employerId, contactId);
    await this.perform(viewer, employerId, 'employer.send-door', async (act) => {
      const door = await this.doors.standing(contactId, act.manager);
      if (!door) throw new NotFound();
      act.emit({ topic: MAIL, kind: DOOR_MAIL, ref: { doorId: door.id } });
      return {};
    });
  }

  /** Nothing answers to it any more. @throws NotFound when nothing was given */
  async takeBack(viewer: Viewer, employerId: string, contactId: string): Promise<void> {
    await this.contacts.one(viewer, employerId, contactId);
    await this.perform(viewer, employerId, 'employer.take-door-back', async ({ manager, at }) => {
      const door = await this.doors.standing(contactId, manager);
      if (!door) throw new NotFound();
      door.end(at, viewer.accountId);
      await this.doors.save(door, manager);
      return {};
    });
  }

  private async add(
    details: Pick<
      EmployerDoor,
      'employerId' | 'employerContactId' | 'territoryId' | 'employerName' | 'codeUntil'
    >,
    viewer: Viewer,
    { manager, at }: OpenAct,
  ): Promise<{ id: string }> {
    const id = this.ids.next();
    let codeTurn = 0;
    while (await this.doors.hasCode(this.indexOf(id, codeTurn), manager)) codeTurn += 1;
    const secrets = { linkHash: this.secrets.hashOf(id), codeIndex: this.indexOf(id, codeTurn), codeTurn };
    const signed = { at, by: viewer.accountId, endedAt: null, endedBy: null };
    await this.doors.add(
      Object.assign(new EmployerDoor(), { id, ...details, ...secrets, ...signed }),
      manager,
    );
    return { id };
  }

  private indexOf(id: string, turn: number): string {
    return blindIndex(`employer-door:${this.secrets.codeOf(id, turn)}`);
  }

  private shown({ id, codeTurn, codeUntil }: EmployerDoor): GivenDoor {
    const [url, codeUrl] = [this.secrets.urlOf(id), this.secrets.codeUrl()];
    return { url, code: this.secrets.codeOf(id, codeTurn), codeUrl, codeUntil };
  }

  private perform<T>(
    viewer: Viewer,
    id: string,
    name: string,
    work: (act: OpenAct) => Promise<T>,
  ): Promise<T> {
    return this.acts.perform({ by: viewer.actor, name, subject: { type: 'employer', id } }, work);
  }
}
