import { ApiProperty } from '@nestjs/swagger';
import type { ContactRow } from '../../../network';

const text = { type: String, nullable: true } as const;

/** Somebody at an employer. */
export class ContactAnswer {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty(text) role: string | null;
  @ApiProperty(text) email: string | null;
  @ApiProperty(text) phone: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) at: string;
  @ApiProperty({ type: Boolean, description: 'Le serveur de courrier a refusé cette adresse pour de bon.' })
  emailRefused: boolean;

  static of({ id, name, role, email, phone, at, emailRefused }: ContactRow): ContactAnswer {
    return { id, name, role, email, phone, at: at.toISOString(), emailRefused };
  }
}
