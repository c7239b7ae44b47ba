import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { OpenAct } from '../../platform/acts/act';
import { defineMail, type MailRef } from '../../platform/mail/mail-kind';
import { MailKinds } from '../../platform/mail/mail-kinds';
import { EmployerExit } from '../exit/employer-exit';
import { type EmployerView, employerViewOf } from '../gate/employer-view';
import { type EmployerPage, employerPage } from './employer-page.presenter';

/** The mail that puts a page before an employer; its reference is `{ publicationId }`. */
export const EMPLOYER_INTRODUCTION = 'employer/introduction';

/** The topic of the messages that tell, to the room that sent the page, that its address was refused; `ref.publicationId`. */
export const EMPLOYER_MAIL_REFUSED = 'employer-mail-refused';

/** What its templates show: the page, word for word, and where to answer. */
export interface IntroductionMail extends Pick<EmployerPage, 'post' | 'card'> {
  readonly url: string;
}

/** Carries an employer his page. What it says is read again when it leaves: after a withdrawal there is no mail. */
@Injectable()
export class EmployerIntroductionMail implements OnModuleInit {
  constructor(
    private readonly kinds: MailKinds,
    private readonly exit: EmployerExit,
  ) {}

  onModuleInit(): void {
    this.kinds.register(
      defineMail<IntroductionMail>({
        kind: EMPLOYER_INTRODUCTION,
        title: 'Une personne présentée à une entreprise',
        sample: () => variablesOf(NOBODY, 'https://exemple.invalid/rencontre/exemple'),
        compose: (ref, manager) => this.compose(ref, manager),
        refused: (ref, act) =>
          Promise.resolve(act.emit({ topic: EMPLOYER_MAIL_REFUSED, kind: EMPLOYER_INTRODUCTION, ref })),
      }),
    );
  }

  private async compose({ publicationId }: MailRef, manager: OpenAct['manager']) {
    const released = await this.exit.releaseMail(String(publicationId), manager);
    if (!released) return null;
    const { to, view, link } = released;
    return { to, variables: variablesOf(view, link) };
  }
}

function variablesOf(view: EmployerView, url: string): IntroductionMail {
  const { post, card } = employerPage(view);
  return { post, card, url };
}

/** Nobody there is: shows every part of the mail in the development mailbox. */
const NOBODY: EmployerView = employerViewOf({
  route: 'with_coach',
  post: { title: 'Plonge, le midi' },
  employerName: 'Restaurant du Lac',
  person: {
    firstName: 'Camille',
    surname: 'Exemple',
    phone: '06 00 00 00 00',
    experience: [{ title: 'Plongeur / Plongeuse', years: 2, words: 'La plonge, puis aider en cuisine.' }],
    strengths: 'Je vais vite et je reste calme.',
    skills: ['Ranger et nettoyer'],
    availability: 'En semaine, en journée.',
    availableFrom: '2026-12-01',
    licences: ['B'],
    languages: ['Français'],
  },
  introducedBy: { name: 'Dominique Exemple' },
  sentences: ['Camille préfère commencer après 9\u00A0h.'],
});
