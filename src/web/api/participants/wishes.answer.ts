import { ApiProperty } from '@nestjs/swagger';
import { STANCES, type Wish, WISH_CRITERIA, type WishVersion } from '../../../people';
import { WISH_VALUE } from './wishes.body';

export class WishAnswer {
  @ApiProperty({ type: String, enum: WISH_CRITERIA }) criterion: string;
  @ApiProperty(WISH_VALUE) value: unknown;
  @ApiProperty({ type: String, enum: STANCES }) stance: string;

  static of({ criterion, value, stance }: Wish): WishAnswer {
    return { criterion, value, stance };
  }
}

/** What she wished for from a moment on. */
export class WishesAnswer {
  @ApiProperty({ type: Number }) version: number;
  @ApiProperty({ type: String, format: 'date-time' }) at: string;
  @ApiProperty({ type: [WishAnswer] }) wishes: WishAnswer[];

  static of({ version, at, wishes }: WishVersion): WishesAnswer {
    return { version, at: at.toISOString(), wishes: wishes.map(WishAnswer.of) };
  }
}
