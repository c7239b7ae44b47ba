import { Injectable } from '@nestjs/common';
import { currentRequestScope } from '../../platform/acts/request-scope';
import { Clock } from '../../platform/clock/clock';
import { blindIndex } from '../../platform/encryption/encrypted';
import { Ids, uuidOf } from '../../platform/ids/ids';
import { AccountTries } from '../../platform/sessions/account-tries';
import { DoorSideRepository } from './door-side.repository';
import { WrongDoorCode } from './door.errors';
import { DoorSecrets, hashOfDoor } from './door-secrets';
import { DoorsRepository } from './doors.repository';
import { type OpenedDoor, openedDoor } from './opened-door';
import type { EmployerWordKind, WordContent } from './word-content';

/** An employer at his door: what he gave us, and what he says now. A door taken back and one that never was are the same nothing. */
@Injectable()
export class EmployerDoors {
  constructor(
    private readonly side: DoorSideRepository,
    private readonly doors: DoorsRepository,
    private readonly secrets: DoorSecrets,
    private readonly tries: AccountTries,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** What stands behind a link; opening it changes nothing. Null when it opens nothing. */
  async byLink(secret: string): Promise<OpenedDoor | null> {
    const hash = hashOfDoor(secret);
    if (hash === null) return null;
    return this.side.holding(hash, async ({ door, words, shown, asks }) =>
      openedDoor(
        door,
        { words: await words(), shown: await shown(), asks: await asks() },
        this.clock.today(),
      ),
    );
  }

  /**
   * Where the door of a code is. Six digits are few: tries are counted by the address they
   * come from, and a code is forgotten a month after it was given.
   * @throws WrongDoorCode, TooManyTries
   */
  async pathOfCode(code: string, address: string): Promise<string> {
    await this.tries.countShort('employer-code', address);
    const door = await this.doors.ofCode(blindIndex(`employer-door:${code}`), this.clock.now());
    if (!door) throw new WrongDoorCode();
    await this.tries.forget('employer-code', address);
    return this.secrets.pathOf(door.id);
  }

  /** Writes down what he says; said twice under one key it is written once. False when the link opens nothing. */
  async say<K extends EmployerWordKind>(secret: string, kind: K, content: WordContent[K]): Promise<boolean> {
    const hash = hashOfDoor(secret);
    if (hash === null) return false;
    const written = await this.side.holding(hash, async ({ door, write }) => {
      const word = { id: this.wordId(door.id), kind, content: JSON.stringify(content), at: this.clock.now() };
      await write(word);
      return true;
    });
    return written ?? false;
  }

  /** Sends his latest post once more. False when there is none, or the link opens nothing. */
  async sayLastPostAgain(secret: string): Promise<boolean> {
    const last = (await this.byLink(secret))?.posts[0];
    return last ? this.say(secret, 'post', last.content) : false;
  }

  /** The same form sent twice is the same word. */
  private wordId(doorId: string): string {
    const key = currentRequestScope()?.idempotencyKey;
    return key ? uuidOf(`${doorId}|${key}`) : this.ids.next();
  }
}
