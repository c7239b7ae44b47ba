import { ApiProperty } from '@nestjs/swagger';
import type { OccupationSuggestion } from '../../../reference';

/** An occupation that a typed text may name. */
export class OccupationAnswer {
  @ApiProperty({ description: 'Code ROME.', example: 'G1605' }) code: string;
  @ApiProperty({ example: 'Plongeur / Plongeuse en restauration' }) title: string;
  @ApiProperty({ description: 'Le nom du métier qui répond le mieux au texte.' }) matched: string;

  static of({ code, title, matched }: OccupationSuggestion): OccupationAnswer {
    return { code, title, matched };
  }
}
