import { ApiProperty } from '@nestjs/swagger';
import type { Explanation, MatchItem, MatchList, NamedInterest, NotYetItem, Remark } from '../../../matching';

const ROUTES = ['alone', 'with_coach'] as const;
const list = { isArray: true } as const;

/** A code for programs and a sentence for readers. */
export class RemarkAnswer {
  @ApiProperty({ type: String }) code: string;
  @ApiProperty({ type: String }) text: string;

  static of({ code, text }: Remark): RemarkAnswer {
    return { code, text };
  }
}

export class PreparationAnswer extends RemarkAnswer {
  @ApiProperty({ type: String, enum: ['prepare', 'negotiate', 'check', 'learn_there', 'optional'] })
  way: string;
  @ApiProperty({ type: String, enum: ['person', 'coach', 'employer'] }) who: string;
}

export class RouteRevealsAnswer {
  @ApiProperty({ type: String, enum: ROUTES }) route: string;
  @ApiProperty({ type: String, ...list }) topics: string[];
  @ApiProperty({ type: String, example: 'Répondre révélera son accompagnement.' }) text: string;
}

export class MatchEmployerAnswer {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String }) name: string;
}

/** What is said about one person and one opening, whoever asks. */
export class ExplanationAnswer {
  @ApiProperty({ type: RemarkAnswer, ...list }) reasons: RemarkAnswer[];
  @ApiProperty({ type: RemarkAnswer, ...list }) cautions: RemarkAnswer[];
  @ApiProperty({ type: RemarkAnswer, ...list }) toCheck: RemarkAnswer[];
  @ApiProperty({ type: PreparationAnswer, ...list }) toPrepare: PreparationAnswer[];
  @ApiProperty({ type: String, ...list, description: 'Sujets que révèle l’une des façons de répondre.' })
  reveals: string[];
  @ApiProperty({ type: RouteRevealsAnswer, ...list }) revealsByRoute: RouteRevealsAnswer[];
  @ApiProperty({ type: String, ...list, enum: ROUTES }) routes: string[];
  @ApiProperty({ type: Number, nullable: true }) distanceKm: number | null;

  constructor(explained: Explanation) {
    this.reasons = explained.reasons.map(RemarkAnswer.of);
    this.cautions = explained.cautions.map(RemarkAnswer.of);
    this.toCheck = explained.toCheck.map(RemarkAnswer.of);
    this.toPrepare = explained.toPrepare.map(({ code, text, way, who }) => ({ code, text, way, who }));
    this.reveals = [...explained.reveals];
    this.revealsByRoute = explained.revealsByRoute.map(({ route, topics, text }) => ({
      route,
      topics: [...topics],
      text,
    }));
    this.routes = [...explained.routes];
    this.distanceKm = explained.distanceKm;
  }
}

/** An opening, explained to one person's coach. */
export class ExplainedOpeningAnswer extends ExplanationAnswer {
  @ApiProperty({ type: String, format: 'uuid' }) openingId: string;
  @ApiProperty({ type: String }) title: string;
  @ApiProperty({ type: MatchEmployerAnswer, nullable: true }) employer: MatchEmployerAnswer | null;

  constructor(explained: Explanation) {
    super(explained);
    const { employer } = explained;
    this.openingId = explained.openingId;
    this.title = explained.title;
    this.employer = employer && { id: employer.id, name: employer.name };
  }
}

export class MatchAnswer extends ExplainedOpeningAnswer {
  @ApiProperty({ type: Number, minimum: 0, maximum: 1 }) score: number;

  constructor(item: MatchItem) {
    super(item);
    this.score = item.score;
  }
}

/** Not possible yet, and what can be done. */
export class NotYetAnswer extends ExplainedOpeningAnswer {
  @ApiProperty({ type: RemarkAnswer, ...list }) steps: RemarkAnswer[];

  constructor(item: NotYetItem) {
    super(item);
    this.steps = item.steps.map(RemarkAnswer.of);
  }
}

/** A person's openings for today. */
export class MatchesAnswer {
  @ApiProperty({ type: String, enum: ['postgres', 'meilisearch'] }) engine: string;
  @ApiProperty({ type: Number, description: 'Offres qui peuvent lui être montrées.' }) considered: number;
  @ApiProperty({ type: MatchAnswer, ...list }) items: MatchAnswer[];
  @ApiProperty({ type: NotYetAnswer, ...list, description: 'Pas encore possible : voici comment.' })
  notYet: NotYetAnswer[];

  static of({ engine, considered, items, notYet }: MatchList): MatchesAnswer {
    return {
      engine,
      considered,
      items: items.map((item) => new MatchAnswer(item)),
      notYet: notYet.map((item) => new NotYetAnswer(item)),
    };
  }
}

/** Someone who might like an opening, and why: no score, people are not ranked. */
export class InterestedPersonAnswer extends ExplanationAnswer {
  @ApiProperty({ type: String, format: 'uuid' }) participantId: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: String }) lastName: string;
  @ApiProperty({ type: RemarkAnswer, ...list, description: 'Ce que la loi demande et qui manque encore.' })
  steps: RemarkAnswer[];

  constructor({ participantId, name, lastName, explanation, steps }: NamedInterest) {
    super(explanation);
    this.participantId = participantId;
    this.name = name;
    this.lastName = lastName;
    this.steps = steps.map(RemarkAnswer.of);
  }
}
