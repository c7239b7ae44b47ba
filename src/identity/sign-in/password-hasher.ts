import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Turns } from './turns';

/** argon2id (2), 64 MiB, 3 passes: some 50 ms on a machine of 2026. */
const COST = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;
/** 256 MiB at most in use at once, however many people sign in. */
const AT_ONCE = 4;

/** Hashes and checks passwords, four at a time. */
@Injectable()
export class PasswordHasher {
  private readonly turns = new Turns(AT_ONCE);
  private nobodys: Promise<string> | null = null;

  hash(password: string): Promise<string> {
    return this.turns.take(() => hash(password, COST));
  }

  /** Without a hash it works as long, and answers no: an unknown address takes the time of a known one. */
  async verify(kept: string | null, password: string): Promise<boolean> {
    this.nobodys ??= this.hash('nobody signs in with this');
    const against = kept ?? (await this.nobodys);
    return (await this.turns.take(() => verify(against, password))) && kept !== null;
  }
}
