import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EmployerContacts } from '../../network';
import type { OpenAct } from '../../platform/acts/act';
import { type CivilDay, addDays } from '../../platform/clock/civil-day';
import { defineMail, type MailRef } from '../../platform/mail/mail-kind';
import { MailKinds } from '../../platform/mail/mail-kinds';
import { DoorSecrets } from '../door/door-secrets';
import { DoorsRepository } from '../door/doors.repository';
import { SilentOpeningsRepository } from './silent-openings.repository';
import { CLOSE_AFTER } from './still-open-rule';
import { STILL_OPEN_MAIL } from './still-open-words';

interface StillOpenMail {
  readonly post: string;
  readonly url: string;
  /** Civil day on which it is taken off without news. */
  readonly closesOn: CivilDay;
}

/** Asks an employer about his own offer. News that came meanwhile, and a link taken back, keep it from leaving. */
@Injectable()
export class EmployerStillOpenMail implements OnModuleInit {
  constructor(
    private readonly kinds: MailKinds,
    private readonly silent: SilentOpeningsRepository,
    private readonly doors: DoorsRepository,
    private readonly contacts: EmployerContacts,
    private readonly secrets: DoorSecrets,
  ) {}

  onModuleInit(): void {
    this.kinds.register(
      defineMail<StillOpenMail>({
        kind: STILL_OPEN_MAIL,
        title: 'Une offre est-elle toujours ouverte ?',
        sample: () => ({
          post: 'Plonge, le midi',
          url: 'https://exemple.invalid/poste/exemple',
          closesOn: '2027-01-07',
        }),
        compose: (ref, manager) => this.compose(ref, manager),
        refused: (ref, act) => this.refused(ref, act),
      }),
    );
  }

  private async compose({ askId }: MailRef, manager: OpenAct['manager']) {
    const ask = await this.silent.ask(String(askId), manager);
    if (!ask || !(await this.silent.stillSilent(ask, manager))) return null;
    const door = await this.doors.held(ask.employerDoorId, manager);
    const to = door && (await this.contacts.addressOf(door.employerContactId, manager));
    if (!door || !to) return null;
    const closesOn = addDays(ask.silentSince, CLOSE_AFTER);
    return { to, variables: { post: ask.title, url: this.secrets.urlOf(door.id), closesOn } };
  }

  private async refused({ askId }: MailRef, act: OpenAct): Promise<void> {
    const ask = await this.silent.ask(String(askId), act.manager);
    const door = ask && (await this.doors.find(ask.employerDoorId, act.manager));
    if (door) await this.contacts.flagRefusedEmail(door.employerContactId, act);
  }
}
