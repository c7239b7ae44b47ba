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

/** Everything said about one opening for one person. */
export class ExplanationAnswer {
  @ApiProperty({ type: String, format: 'uuid' }) openingId: string;
  @ApiProperty({ type: String }) title: string;
  @ApiProperty({ type: MatchEmployerAnswer, nullable: true }) employer: MatchEmployerAnswer | null;
  @ApiProperty({ type: RemarkAnswer, ...list }) reasons: RemarkAnswer[];
  @ApiProperty({ type: RemarkAnswer, ...list }) cautions: RemarkAnswer[];
  @ApiProperty({ type: RemarkAnswer, ...list }) toCheck: RemarkAnswer[];
  @ApiProperty({ type: PreparationAnswer, ...list }) toPrepare: PreparationAnswer[];
  @ApiProperty({ type: String, ...list, description: 'Sujets que révèle l’une des façons de répondre.' })
  reveals: string[];
  @ApiProperty({ type: RouteRevealsAnswer, ...list }) revealsByRoute: RouteRevealsAnswer[];
  @ApiProperty({ type: String, ...list, enum: ROUTES }) routes: string[];
  @ApiProperty({ type: Number, nullable: true }) distanceKm: number | null;
}

export class MatchAnswer extends ExplanationAnswer {
  @ApiProperty({ type: Number, minimum: 0, maximum: 1 }) score: number;

  static of(item: MatchItem): MatchAnswer {
    return { ...explanationOf(item), score: item.score };
  }
}

/** Not possible yet, and what can be done. */
export class NotYetAnswer extends ExplanationAnswer {
  @ApiProperty({ type: RemarkAnswer, ...list }) steps: RemarkAnswer[];

  static of(item: NotYetItem): NotYetAnswer {
    return { ...explanationOf(item), steps: item.steps.map(RemarkAnswer.of) };
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
    return { engine, considered, items: items.map(MatchAnswer.of), notYet: notYet.map(NotYetAnswer.of) };
  }
}

/** Someone who might like an opening, and why: no score, people are not ranked. */
export class InterestedPersonAnswer {
  @ApiProperty({ type: String, format: 'uuid' }) participantId: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: String }) lastName: string;
  @ApiProperty({ type: RemarkAnswer, ...list }) reasons: RemarkAnswer[];
  @ApiProperty({ type: RemarkAnswer, ...list }) cautions: RemarkAnswer[];
  @ApiProperty({ type: RemarkAnswer, ...list }) toCheck: RemarkAnswer[];
  @ApiProperty({ type: PreparationAnswer, ...list }) toPrepare: PreparationAnswer[];
  @ApiProperty({ type: RemarkAnswer, ...list, description: 'Ce que la loi demande et qui manque encore.' })
  steps: RemarkAnswer[];
  @ApiProperty({ type: String, ...list }) reveals: string[];
  @ApiProperty({ type: RouteRevealsAnswer, ...list }) revealsByRoute: RouteRevealsAnswer[];
  @ApiProperty({ type: String, ...list, enum: ROUTES }) routes: string[];
  @ApiProperty({ type: Number, nullable: true }) distanceKm: number | null;

  static of({ participantId, name, lastName, explanation, steps }: NamedInterest): InterestedPersonAnswer {
    const { openingId, title, employer, ...said } = explanationOf(explanation);
    void [openingId, title, employer];
    return { participantId, name, lastName, ...said, steps: steps.map(RemarkAnswer.of) };
  }
}

function explanationOf(explained: Explanation): ExplanationAnswer {
  return {
    openingId: explained.openingId,
    title: explained.title,
    employer: explained.employer && { id: explained.employer.id, name: explained.employer.name },
    reasons: explained.reasons.map(RemarkAnswer.of),
    cautions: explained.cautions.map(RemarkAnswer.of),
    toCheck: explained.toCheck.map(RemarkAnswer.of),
    toPrepare: explained.toPrepare.map(({ code, text, way, who }) => ({ code, text, way, who })),
    reveals: [...explained.reveals],
    revealsByRoute: explained.revealsByRoute.map(({ route, topics, text }) => ({
      route,
      topics: [...topics],
      text,
    })),
    routes: [...explained.routes],
    distanceKm: explained.distanceKm,
  };
}
