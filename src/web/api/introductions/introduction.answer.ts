import { ApiProperty } from '@nestjs/swagger';
import {
  ANSWERS,
  type AnswerView,
  type IntroductionView,
  type OfferedWishChange,
  REASONS,
} from '../../../introductions';
import { PRESENTATION_ITEMS, ROUTES } from '../../../disclosure';
import { codesOf } from '../../../reference';
import {
  ApprovalAnswer,
  EmployerPageAnswer,
  EmployerReplyAnswer,
  SentAnswer,
  SignatoryAnswer,
} from './progress.answer';

const uuid = { type: String, format: 'uuid' } as const;
const instant = { type: String, format: 'date-time' } as const;
const day = { type: String, format: 'date' } as const;
const STATES = [
  'awaiting',
  'interested',
  'prepared',
  'sent',
  'replied',
  'not_now',
  'no',
  'withdrawn',
  'closed',
  'set_aside',
] as const;

/** Something she answered, as it was said. */
export class GivenAnswer {
  @ApiProperty(uuid) id: string;
  @ApiProperty({ type: String, enum: codesOf(ANSWERS) }) answer: string;
  @ApiProperty({ ...day, nullable: true }) until: string | null;
  @ApiProperty({ type: String, nullable: true, enum: codesOf(REASONS) }) reason: string | null;
  @ApiProperty(instant) at: string;
  @ApiProperty({ type: SignatoryAnswer, nullable: true, description: 'Rien quand elle l’a écrit elle-même.' })
  by: SignatoryAnswer | null;
  @ApiProperty({ type: SignatoryAnswer, nullable: true, description: '« Dit à … ».' })
  saidAloudTo: SignatoryAnswer | null;
  @ApiProperty({ type: String, nullable: true, description: 'Les mots lus à voix haute.' })
  words: string | null;

  static of(given: AnswerView): GivenAnswer {
    return {
      id: given.id,
      answer: given.answer,
      until: given.until,
      reason: given.reason,
      at: given.at.toISOString(),
      by: SignatoryAnswer.of(given.by),
      saidAloudTo: SignatoryAnswer.of(given.saidAloudTo),
      words: given.words,
    };
  }
}

export class WithdrawalAnswer {
  @ApiProperty(instant) at: string;
  @ApiProperty({ type: SignatoryAnswer, nullable: true }) by: SignatoryAnswer | null;
}

/** The opening an introduction is about, in a few words. */
export class IntroducedOpeningAnswer {
  @ApiProperty(uuid) id: string;
  @ApiProperty({ type: String }) title: string;
  @ApiProperty({ type: String, nullable: true, description: 'Rien quand l’offre ne nomme personne.' })
  employer: string | null;
  @ApiProperty({ type: String }) state: string;
}

/** One person and one opening, with everything she answered. */
export class IntroductionAnswer {
  @ApiProperty(uuid) id: string;
  @ApiProperty(uuid) participantId: string;
  @ApiProperty(uuid) openingId: string;
  @ApiProperty({ type: IntroducedOpeningAnswer }) opening: IntroducedOpeningAnswer;
  @ApiProperty({ type: String, enum: ['coach', 'herself'], description: 'Proposée, ou trouvée par elle.' })
  origin: string;
  @ApiProperty(instant) at: string;
  @ApiProperty({ type: SignatoryAnswer, nullable: true }) by: SignatoryAnswer | null;
  @ApiProperty({ type: String, enum: STATES }) state: string;
  @ApiProperty({ ...day, description: 'Depuis quel jour elle en est là.' }) since: string;
  @ApiProperty({
    type: GivenAnswer,
    isArray: true,
    description: 'De la plus récente, qui vaut, à la première.',
  })
  answers: GivenAnswer[];
  @ApiProperty({ type: WithdrawalAnswer, nullable: true }) withdrawal: WithdrawalAnswer | null;
  @ApiProperty({ type: String, nullable: true, enum: ROUTES, description: 'Celle de son dernier accord.' })
  route: string | null;
  @ApiProperty({ type: String, isArray: true, enum: codesOf(PRESENTATION_ITEMS) }) items: string[];
  @ApiProperty({ type: ApprovalAnswer, nullable: true }) approval: ApprovalAnswer | null;
  @ApiProperty({ type: SentAnswer, nullable: true, description: 'Le dernier envoi.' })
  sent: SentAnswer | null;
  @ApiProperty({
    type: EmployerPageAnswer,
    nullable: true,
    description: 'Tant que l’employeur peut la lire.',
  })
  employerPage: EmployerPageAnswer | null;
  @ApiProperty({ type: String, format: 'uri', nullable: true, description: 'Celle de `employerPage`.' })
  employerPageUrl: string | null;
  @ApiProperty({ type: EmployerReplyAnswer, isArray: true, description: 'De la plus récente à la première.' })
  replies: EmployerReplyAnswer[];

  static of(view: IntroductionView): IntroductionAnswer {
    const { id, title, employerName, state } = view.opening;
    return {
      id: view.id,
      participantId: view.participantId,
      openingId: view.openingId,
      opening: { id, title, employer: employerName, state },
      origin: view.origin,
      at: view.at.toISOString(),
      by: SignatoryAnswer.of(view.by),
      state: view.state,
      since: view.since,
      answers: view.answers.map(GivenAnswer.of),
      withdrawal: view.withdrawal && {
        at: view.withdrawal.at.toISOString(),
        by: SignatoryAnswer.of(view.withdrawal.by),
      },
      route: view.approval?.route ?? null,
      items: [...(view.approval?.items ?? [])],
      approval: ApprovalAnswer.of(view.approval),
      sent: SentAnswer.of(view.sendings[0]),
      employerPage: EmployerPageAnswer.of(view.sendings[0]),
      employerPageUrl: view.sendings[0]?.pageUrl ?? null,
      replies: view.replies.map(EmployerReplyAnswer.of),
    };
  }
}

/** A change of wishes that her "non" offers. */
export class WishChangeAnswer {
  @ApiProperty({ type: String, example: 'never:slot:night' }) key: string;
  @ApiProperty({ type: String, example: 'Ne plus me proposer de travail de nuit.' }) sentence: string;

  static of({ key, sentence }: OfferedWishChange): WishChangeAnswer {
    return { key, sentence };
  }
}

/** Her wishes after a change. */
export class WishVersionAnswer {
  @ApiProperty({ type: Number, description: 'Version des envies qui vaut désormais.' }) version: number;
}
