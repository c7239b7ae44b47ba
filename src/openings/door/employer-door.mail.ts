import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EmployerContacts } from '../../network';
import type { OpenAct } from '../../platform/acts/act';
import { defineMail, type MailRef } from '../../platform/mail/mail-kind';
import { MailKinds } from '../../platform/mail/mail-kinds';
import { DoorSecrets } from './door-secrets';
import { DOOR_MAIL } from './door-words';
import { DoorsRepository } from './doors.repository';

interface DoorMail {
  readonly url: string;
  readonly code: string;
  readonly codeUrl: string;
  readonly codeUntil: Date;
}

/** Carries an employer the way in to his own posts. It speaks of nobody; a link taken back meanwhile does not leave. */
@Injectable()
export class EmployerDoorMail implements OnModuleInit {
  constructor(
    private readonly kinds: MailKinds,
    private readonly doors: DoorsRepository,
    private readonly contacts: EmployerContacts,
    private readonly secrets: DoorSecrets,
  ) {}

  onModuleInit(): void {
    this.kinds.register(
      defineMail<DoorMail>({
        kind: DOOR_MAIL,
        title: 'Le lien d’une entreprise vers ses postes',
        sample: () => ({
          url: 'https://exemple.invalid/poste/exemple',
          code: '000000',
          codeUrl: 'https://exemple.invalid/poste',
          codeUntil: new Date('2026-12-23T09:00:00Z'),
        }),
        compose: (ref, manager) => this.compose(ref, manager),
        refused: (ref, act) => this.refused(ref, act),
      }),
    );
  }

  private async compose({ doorId }: MailRef, manager: OpenAct['manager']) {
    const door = await this.doors.held(String(doorId), manager);
    const to = door && (await this.contacts.addressOf(door.employerContactId, manager));
    if (!door || !to) return null;
    const [url, codeUrl] = [this.secrets.urlOf(door.id), this.secrets.codeUrl()];
    const code = this.secrets.codeOf(door.id, door.codeTurn);
    return { to, variables: { url, code, codeUrl, codeUntil: door.codeUntil } };
  }

  private async refused({ doorId }: MailRef, act: OpenAct): Promise<void> {
    const door = await this.doors.find(String(doorId), act.manager);
    if (door) await this.contacts.flagRefusedEmail(door.employerContactId, act);
  }
}
