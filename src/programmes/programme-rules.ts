import { plainToInstance, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsPositive,
  Max,
  ValidateIf,
  ValidateNested,
  validateSync,
} from 'class-validator';
import { InvalidProgrammeRules } from './programmes.errors';

const isGiven = (_: object, value: unknown) => value !== null;

/** How soon a person meets the world of work, and what counts as meeting it (domain.md, fact 6). */
export class FirstEmployerContact {
  @IsInt() @IsPositive() @Max(366) withinDays: number;

  /** `broad`: survey, visit, forum, breakfast, immersion, contract; `face_to_face`: an employer, in person. */
  @IsIn(['broad', 'face_to_face']) counts: 'broad' | 'face_to_face';
}

/** How long the person is accompanied. Never a reason to close a file by itself. */
export class SupportRule {
  @IsIn(['unlimited', 'limited', 'checked']) kind: 'unlimited' | 'limited' | 'checked';

  /** For `limited`: months, after which the person is re-oriented. */
  @ValidateIf(isGiven) @IsInt() @IsPositive() @Max(120) months: number | null;

  /** Whether it may start again at the person's wish. */
  @IsBoolean() renewable: boolean;
}

/** How often coach and person are in contact. */
export class ContactRhythm {
  @IsInt() @IsPositive() @Max(7) timesPerWeek: number;
  @IsIn(['support', 'first_month_of_work']) during: 'support' | 'first_month_of_work';
}

export const TARGET_MEASURES = [
  'back_to_activity',
  'out_of_rsa',
  'cv_deposited',
  'positive_exits',
  'dynamic_exits',
  'satisfaction',
  'face_to_face_employer_contacts',
] as const;

/** What the funder looks at. Without a goal it is counted and reported, nothing more. */
export class ProgrammeTarget {
  @IsIn(TARGET_MEASURES) measure: (typeof TARGET_MEASURES)[number];
  @ValidateIf(isGiven) @IsNumber() @IsPositive() @Max(1000) goal: number | null;
  @IsIn(['percent', 'per_coach_and_week', 'out_of_five', 'persons']) unit: string;
}

/** The rules of a programme as data: what is null or empty, this programme does not ask for. */
export class ProgrammeRules {
  @ValidateIf(isGiven)
  @ValidateNested()
  @Type(() => FirstEmployerContact)
  firstEmployerContact: FirstEmployerContact | null;

  @ValidateIf(isGiven) @IsInt() @IsPositive() @Max(120) jobWithinMonths: number | null;

  @ValidateNested() @Type(() => SupportRule) support: SupportRule;

  /** Persons per full-time coach. */
  @ValidateIf(isGiven) @IsInt() @IsPositive() @Max(1000) caseloadPerCoach: number | null;

  @ValidateIf(isGiven) @ValidateNested() @Type(() => ContactRhythm) contactRhythm: ContactRhythm | null;

  /** Months after the exit at which news is asked for. */
  @IsArray() @ArrayMaxSize(12) @IsInt({ each: true }) checksAfterExitMonths: number[];

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ProgrammeTarget)
  targets: ProgrammeTarget[];

  /** @throws InvalidProgrammeRules naming the fields that do not hold. */
  static from(raw: unknown, profile: string): ProgrammeRules {
    const rules = plainToInstance(ProgrammeRules, raw);
    const faults = validateSync(rules, {
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
    });
    if (faults.length > 0)
      throw new InvalidProgrammeRules(
        profile,
        faults.map((fault) => fault.property),
      );
    return rules;
  }
}
