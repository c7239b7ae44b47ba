import { ApiProperty } from '@nestjs/swagger';
import { EMPLOYER_ANSWERS, PRESENTATION_ITEMS, ROUTES } from '../../../disclosure';
import type { ApprovalView, NamedAccount, ReplyView, SendingView } from '../../../introductions';
import { codesOf } from '../../../reference';

const uuid = { type: String, format: 'uuid' } as const;
const instant = { type: String, format: 'date-time' } as const;

/** Somebody who works here or at the employer, beside what she wrote down, heard or was sent. */
export class SignatoryAnswer {
  @ApiProperty(uuid) id: string;
  @ApiProperty({ type: String }) name: string;

  static of(account: NamedAccount | null): SignatoryAnswer | null {
    return account && { id: account.id, name: account.name };
  }
}

/** Her last word on the page. */
export class ApprovalAnswer {
  @ApiProperty({ type: String, nullable: true, enum: ROUTES, description: 'Rien : ne rien envoyer.' })
  route: string | null;
  @ApiProperty({ type: String, isArray: true, enum: codesOf(PRESENTATION_ITEMS) }) items: string[];
  @ApiProperty(instant) at: string;
  @ApiProperty({ type: SignatoryAnswer, nullable: true }) by: SignatoryAnswer | null;
  @ApiProperty({ type: SignatoryAnswer, nullable: true }) saidAloudTo: SignatoryAnswer | null;
  @ApiProperty({ type: String, nullable: true }) words: string | null;
  @ApiProperty({ type: Boolean, description: 'Par un oui donné d’avance.' }) byStandingYes: boolean;

  static of(approval: ApprovalView | null): ApprovalAnswer | null {
    return (
      approval && {
        route: approval.route,
        items: [...approval.items],
        at: approval.at.toISOString(),
        by: SignatoryAnswer.of(approval.by),
        saidAloudTo: SignatoryAnswer.of(approval.saidAloudTo),
        words: approval.words,
        byStandingYes: approval.byStandingYes,
      }
    );
  }
}

/** What was sent last. */
export class SentAnswer {
  @ApiProperty({ type: String, enum: ROUTES }) route: string;
  @ApiProperty(instant) at: string;
  @ApiProperty({ type: SignatoryAnswer, nullable: true }) by: SignatoryAnswer | null;
  @ApiProperty({ type: SignatoryAnswer, nullable: true, description: 'L’interlocuteur, s’il a été choisi.' })
  contact: SignatoryAnswer | null;
  @ApiProperty({ type: Boolean, description: 'Un courriel porte la page.' }) byMail: boolean;
  @ApiProperty({ ...instant, nullable: true, description: 'Adresse refusée pour de bon.' })
  mailRefusedAt: string | null;
  @ApiProperty({ ...instant, nullable: true, description: 'La page ne se lit plus depuis.' })
  takenBackAt: string | null;

  static of(sending: SendingView | undefined): SentAnswer | null {
    return sending
      ? {
          route: sending.route,
          at: sending.at.toISOString(),
          by: SignatoryAnswer.of(sending.by),
          contact: SignatoryAnswer.of(sending.contact),
          byMail: sending.byMail,
          mailRefusedAt: sending.mailRefusedAt?.toISOString() ?? null,
          takenBackAt: sending.takenBackAt?.toISOString() ?? null,
        }
      : null;
  }
}

/** What the employer answered. */
export class EmployerReplyAnswer {
  @ApiProperty(uuid) id: string;
  @ApiProperty({ type: String, enum: codesOf(EMPLOYER_ANSWERS) }) answer: string;
  @ApiProperty({ type: String, nullable: true }) words: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Quand le joindre, dans ses mots.' })
  reachable: string | null;
  @ApiProperty(instant) at: string;
  @ApiProperty({ type: SignatoryAnswer, nullable: true, description: 'Rien quand il a répondu sur sa page.' })
  by: SignatoryAnswer | null;

  static of({ id, answer, words, reachable, at, by }: ReplyView): EmployerReplyAnswer {
    return { id, answer, words, reachable, at: at.toISOString(), by: SignatoryAnswer.of(by) };
  }
}

/** Where the employer reads what she approved. */
export class EmployerPageAnswer {
  @ApiProperty({ type: String, format: 'uri' }) url: string;

  static of(sending: SendingView | undefined): EmployerPageAnswer | null {
    return sending?.pageUrl ? { url: sending.pageUrl } : null;
  }
}
