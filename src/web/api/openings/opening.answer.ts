import { ApiProperty } from '@nestjs/swagger';
import { revealsOf } from '../../../disclosure';
import { natureOf, type OpeningRow, type Prerequisite } from '../../../openings';

const text = { type: String, nullable: true } as const;
const number = { type: Number, nullable: true } as const;
const texts = { type: String, isArray: true } as const;

export class PrerequisiteAnswer {
  @ApiProperty({ type: String }) kind: string;
  @ApiProperty({ type: String }) label: string;
  @ApiProperty({ type: String, enum: ['legal', 'required', 'learnable', 'preferred'] }) level: string;
  @ApiProperty(text) value: string | null;
}

export class WageAnswer {
  @ApiProperty({ ...number, description: 'Euros bruts de l’heure.' }) hourlyMin: number | null;
  @ApiProperty(number) hourlyMax: number | null;
  @ApiProperty({ ...text, description: 'Ce qui a été écrit par l’employeur.' }) text: string | null;
  @ApiProperty(texts) flags: string[];
}

export class PlaceAnswer {
  @ApiProperty(text) commune: string | null;
  @ApiProperty(text) communeCode: string | null;
  @ApiProperty(text) postcode: string | null;
  @ApiProperty(number) lat: number | null;
  @ApiProperty(number) lon: number | null;
  @ApiProperty({ type: Boolean, nullable: true }) reachableByBus: boolean | null;
}

export class OpeningEmployerAnswer {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String }) name: string;
}

export class RevealsAnswer {
  @ApiProperty({ ...texts, description: 'En répondant elle-même.' }) alone: string[];
  @ApiProperty({ ...texts, description: 'Présentée par son coach.' }) with_coach: string[];
}

/** An opening, field by field. */
export class OpeningAnswer {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: Number }) version: number;
  @ApiProperty({ type: String }) kind: string;
  @ApiProperty({ type: String }) state: string;
  @ApiProperty({ type: String }) title: string;
  @ApiProperty(text) tasks: string | null;
  @ApiProperty(text) occupation: string | null;
  @ApiProperty(text) sector: string | null;
  @ApiProperty({ type: Boolean, description: 'Déduit du métier.' }) sectorInferred: boolean;
  @ApiProperty(text) contract: string | null;
  @ApiProperty(number) durationDays: number | null;
  @ApiProperty({ type: String, enum: ['employee', 'self_employed'] }) workStatus: string;
  @ApiProperty({ type: String }) market: string;
  @ApiProperty({ ...number, description: 'Heures par semaine.' }) hoursMin: number | null;
  @ApiProperty(number) hoursMax: number | null;
  @ApiProperty({ ...texts, nullable: true }) slots: string[] | null;
  @ApiProperty(text) startOn: string | null;
  @ApiProperty({ type: WageAnswer }) wage: WageAnswer;
  @ApiProperty({ type: PlaceAnswer }) place: PlaceAnswer;
  @ApiProperty(texts) traits: string[];
  @ApiProperty({ type: [PrerequisiteAnswer] }) prerequisites: PrerequisiteAnswer[];
  @ApiProperty({ type: Number }) posts: number;
  @ApiProperty({ type: OpeningEmployerAnswer, nullable: true }) employer: OpeningEmployerAnswer | null;
  @ApiProperty(text) userCompany: string | null;
  @ApiProperty({ type: String }) source: string;
  @ApiProperty(text) originUrl: string | null;
  @ApiProperty(text) publishedOn: string | null;
  @ApiProperty({ type: String }) freshOn: string;
  @ApiProperty({ type: RevealsAnswer }) reveals: RevealsAnswer;

  static of(row: OpeningRow): OpeningAnswer {
    return Object.assign(namesOf(row), {
      occupation: row.occupation,
      sector: row.sector,
      sectorInferred: row.sectorInferred,
      contract: row.contract,
      durationDays: row.durationDays,
      workStatus: row.workStatus,
      market: row.market,
      hoursMin: row.hoursMin,
      hoursMax: row.hoursMax,
      slots: row.slots,
      startOn: row.startOn,
      wage: wageOf(row),
      place: placeOf(row),
      traits: row.traits,
      prerequisites: row.prerequisites.map(prerequisiteOf),
      posts: row.posts,
      employer: employerOf(row),
      userCompany: row.userCompany,
      source: row.source,
      originUrl: row.originUrl,
      publishedOn: row.publishedOn,
      freshOn: row.freshOn,
      reveals: revealsOf(natureOf(row)),
    });
  }
}

function namesOf({ id, version, kind, state, title, tasks }: OpeningRow) {
  return { id, version, kind, state, title, tasks };
}

function wageOf(row: OpeningRow): WageAnswer {
  return {
    hourlyMin: row.hourlyWageMin,
    hourlyMax: row.hourlyWageMax,
    text: row.wageText,
    flags: row.wageFlags,
  };
}

function placeOf(row: OpeningRow): PlaceAnswer {
  return {
    commune: row.placeLabel,
    communeCode: row.communeCode,
    postcode: row.postcode,
    lat: row.lat,
    lon: row.lon,
    reachableByBus: row.reachableByBus,
  };
}

function prerequisiteOf({ kind, label, level, value }: Prerequisite): PrerequisiteAnswer {
  return { kind, label, level, value: value ?? null };
}

function employerOf({ employerId, employerName }: OpeningRow): OpeningEmployerAnswer | null {
  return employerId && employerName ? { id: employerId, name: employerName } : null;
}
