import { Injectable } from '@nestjs/common';
import { type CivilDay, civilDayOf } from './civil-day';

/** The only source of "now": tests and the demo move it, and nothing else may ask the machine. */
export abstract class Clock {
  abstract now(): Date;

  /** The civil day in Europe/Paris: deadlines are counted in days people live in, not in UTC. */
  today(): CivilDay {
    return civilDayOf(this.now());
  }
}

/** The machine's clock, which may be moved outside production to try what happens on another day. */
@Injectable()
export class SystemClock extends Clock {
  private offsetMs = 0;

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  /** Makes `now()` answer `instant` from here on, and run on from there. */
  moveTo(instant: Date): void {
    this.offsetMs = instant.getTime() - Date.now();
  }
}

/** A clock that stands still until it is told to move. */
export class FixedClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  now(): Date {
    return new Date(this.instant);
  }

  moveTo(instant: Date): void {
    this.instant = instant;
  }

  advance(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}
