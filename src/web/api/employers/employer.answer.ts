import { ApiProperty } from '@nestjs/swagger';
import type { EmployerRow } from '../../../network';

const text = { type: String, nullable: true } as const;

/** Why nobody solicits this employer now. */
export class RestAnswer {
  @ApiProperty({ type: String, enum: ['on_hold', 'do_not_solicit'] }) kind: string;
  @ApiProperty(text) until: string | null;
  @ApiProperty(text) reason: string | null;
}

/** An employer, field by field. */
export class EmployerAnswer {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty(text) brandName: string | null;
  @ApiProperty(text) siret: string | null;
  @ApiProperty(text) naf: string | null;
  @ApiProperty({ type: String }) kind: string;
  @ApiProperty({ type: String }) market: string;
  @ApiProperty(text) sector: string | null;
  @ApiProperty(text) sizeBand: string | null;
  @ApiProperty(text) address: string | null;
  @ApiProperty(text) postcode: string | null;
  @ApiProperty(text) commune: string | null;
  @ApiProperty(text) communeCode: string | null;
  @ApiProperty({ type: Number, nullable: true }) lat: number | null;
  @ApiProperty({ type: Number, nullable: true }) lon: number | null;
  @ApiProperty(text) website: string | null;
  @ApiProperty(text) notes: string | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Sollicitations que l’employeur accepte par mois ; null quand il n’a pas dit de nombre.',
  })
  monthlyCap: number | null;
  @ApiProperty({ type: String }) source: string;
  @ApiProperty({ type: Number, description: 'Employeurs qui lui ressemblent, à départager.' })
  likenesses: number;
  @ApiProperty({ type: RestAnswer, nullable: true }) rest: RestAnswer | null;

  static of(row: EmployerRow): EmployerAnswer {
    return {
      id: row.id,
      name: row.name,
      brandName: row.brandName,
      siret: row.siret,
      naf: row.naf,
      kind: row.kind,
      market: row.market,
      sector: row.sector,
      sizeBand: row.sizeBand,
      address: row.address,
      postcode: row.postcode,
      commune: row.commune,
      communeCode: row.communeCode,
      lat: row.lat,
      lon: row.lon,
      website: row.website,
      notes: row.notes,
      monthlyCap: row.monthlyCap,
      source: row.source,
      likenesses: row.likenesses,
      rest: row.rest ? { kind: row.rest, until: row.restUntil, reason: row.restReason } : null,
    };
  }
}
