import { ApiProperty } from '@nestjs/swagger';
import type { OpeningPage } from '../../../openings';
import { OpeningAnswer } from './opening.answer';

export class FacetAnswer {
  @ApiProperty({ type: String }) value: string;
  @ApiProperty({ type: Number }) count: number;
}

export class FacetsAnswer {
  @ApiProperty({ type: [FacetAnswer] }) sector: FacetAnswer[];
  @ApiProperty({ type: [FacetAnswer] }) contract: FacetAnswer[];
  @ApiProperty({ type: [FacetAnswer] }) kind: FacetAnswer[];
  @ApiProperty({ type: [FacetAnswer] }) slot: FacetAnswer[];
  @ApiProperty({ type: [FacetAnswer] }) state: FacetAnswer[];
}

/** A page of openings, and for each facet what each of its values would give. */
export class OpeningPageAnswer {
  @ApiProperty({ type: [OpeningAnswer] }) items: OpeningAnswer[];
  @ApiProperty({ type: Number }) total: number;
  @ApiProperty({ type: Number }) page: number;
  @ApiProperty({ type: FacetsAnswer }) facets: FacetsAnswer;

  static of({ items, total, page, facets }: OpeningPage): OpeningPageAnswer {
    return { items: items.map(OpeningAnswer.of), total, page, facets };
  }
}
