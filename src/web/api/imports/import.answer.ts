import { ApiProperty } from '@nestjs/swagger';
import type { ImportReport } from '../../../openings';
import { Raw } from '../../../platform/http/validation';

/** An answer of France Travail "Offres d'emploi v2"; each offer is read, and refused, by itself. */
export class FranceTravailBody {
  @Raw({ isArray: true }) resultats: unknown[];
  @Raw({ optional: true, isArray: true }) filtresPossibles?: unknown[] | null;
}

export class RejectedLineAnswer {
  @ApiProperty({ type: String, nullable: true }) id: string | null;
  @ApiProperty({ type: String, description: 'En français.' }) reason: string;
}

/** What became of every offer: created + updated + unchanged + rejected = received. */
export class ImportAnswer {
  @ApiProperty({ type: Number }) received: number;
  @ApiProperty({ type: Number }) created: number;
  @ApiProperty({ type: Number }) updated: number;
  @ApiProperty({ type: Number }) unchanged: number;
  @ApiProperty({ type: [RejectedLineAnswer] }) rejected: RejectedLineAnswer[];

  static of({ received, created, updated, unchanged, rejected }: ImportReport): ImportAnswer {
    return {
      received,
      created,
      updated,
      unchanged,
      rejected: rejected.map(({ id, reason }) => ({ id, reason })),
    };
  }
}
