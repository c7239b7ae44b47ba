import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** argon2id, 64 MiB, 3 passes: some 50 ms, agreed for 2026. */
const COST = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;
/** 256 MiB at most in use at once, however many people sign in. */
const AT_ONCE = 4;

/** Hashes and checks passwords, four at a time. */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private nobodys: Promise<string> | null = null;

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, COST));
  }

  /** Without a hash it works as long, and answers no: an unknown address takes the time of a known one. */
  async verify(kept: string | null, password: string): Promise<boolean> {
    this.nobodys ??= this.hash('nobody signs in with this');
    const against = kept ?? (await this.nobodys);
    return (await this.inTurn(() => verify(against, password))) && kept !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running++;
    try {
      return await work();
    } finally {
      // The place goes to whoever waited longest, without being given back in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
