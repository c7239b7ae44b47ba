import { Controller, Get, Query } from '@nestjs/common';
import { For } from '../../../platform/http/access';
import { OptionalText } from '../../../platform/http/validation';
import { SuggestOccupations } from '../../../reference';

const SUGGESTED = 8;

/** What is being typed. */
export class OccupationsTyped {
  @OptionalText({ max: 200 }) q?: string | null;
}

/** What a field says under what is being typed in it: `value` is what the field then holds. */
export interface Suggested {
  readonly value: string;
  readonly words: string;
}

/** Occupations for `data-suggest` fields, as JSON: pages ask while one types, and do without when it fails. */
@For('coach', 'lead')
@Controller('metiers')
export class OccupationsController {
  constructor(private readonly suggesting: SuggestOccupations) {}

  @Get()
  async suggest(@Query() { q }: OccupationsTyped): Promise<{ items: Suggested[] }> {
    const found = q ? await this.suggesting.execute(q, SUGGESTED) : [];
    return {
      items: found.map(({ code, title, matched }) => ({
        value: title,
        words: matched === title ? `${title} (${code})` : `${title} (${code})\u00A0: ${matched}`,
      })),
    };
  }
}
