import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NotificationEar } from './notification-ear';

/** Lets a room hear what triggers tell, each channel on a connection of its own. */
@Injectable()
export class Ears {
  constructor(private readonly source: DataSource) {}

  /** Hears from now on, until it is closed; also once at the beginning, and whenever it was deaf for a moment. */
  async open(channel: string, heard: () => void): Promise<NotificationEar> {
    const ear = new NotificationEar((this.source.options as { url: string }).url, channel, heard);
    await ear.listen();
    return ear;
  }
}
