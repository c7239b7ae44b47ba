import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Clock } from '../clock/clock';
import { Open } from './access';
import { ForScripts } from './form-token.guard';
import { Instant } from './validation';

class ClockBody {
  @Instant() now: Date;
}

/** Moves the clock of the running service, to see another day. Not there in production. */
@ApiExcludeController()
@Open()
@Controller('dev/clock')
export class DevClockController {
  constructor(private readonly clock: Clock) {}

  @Get()
  read(): { now: string } {
    return { now: this.clock.now().toISOString() };
  }

  @Post()
  @HttpCode(200)
  @ForScripts()
  move(@Body() { now }: ClockBody): { now: string } {
    const movable = this.clock as Clock & { moveTo?: (instant: Date) => void };
    movable.moveTo?.(now);
    return this.read();
  }
}
