import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { EverybodysSilence } from '../../disclosure';
import { EverybodysWishes, PROFILE_CHANGES } from '../../people';
import type { DatabaseEar } from '../../platform/database/database-ear';
import { DatabaseEars } from '../../platform/database/database-ears';
import { PeopleInMemory } from './people-in-memory';

interface Kept {
  readonly people: PeopleInMemory;
  /** Until when what changed is in it. */
  moment: string;
}

/** Several wishes written at once are read once. */
const SOON_MS = 200;

/**
 * Everybody's wishes in memory: read when first needed, one copy a process. PostgreSQL says whose changed, so that
 * little is left to read when they are needed; and they are never used before PostgreSQL was asked what changed since,
 * so that nothing said to deaf ears leaves an old wish in use.
 */
@Injectable()
export class EverybodysProfiles implements BeforeApplicationShutdown {
  private kept: Kept | null = null;
  /** Whose change was heard of and not read yet. */
  private readonly heardOf = new Set<string>();
  private turn: Promise<unknown> = Promise.resolve();
  private ear: Promise<DatabaseEar> | null = null;
  private soon: NodeJS.Timeout | null = null;

  constructor(
    private readonly ears: DatabaseEars,
    private readonly wishes: EverybodysWishes,
    private readonly silence: EverybodysSilence,
  ) {}

  /** Everybody's wishes as they are now. */
  now(): Promise<PeopleInMemory> {
    const next = this.turn.then(() => this.upToDate());
    this.turn = next.catch(() => undefined);
    return next;
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.soon) clearTimeout(this.soon);
    await (await this.ear)?.close();
  }

  private async upToDate(): Promise<PeopleInMemory> {
    await this.listen();
    const { kept } = this;
    if (!kept || kept.people.isWorn) return this.readAgain();
    const { people } = kept;
    const { moment, changed, people: count } = await this.wishes.since(kept.moment);
    await this.read(people, [...new Set([...changed, ...this.taken()])]);
    kept.moment = moment;
    // Somebody was erased and nobody heard it.
    return people.size === count ? people : this.readAgain();
  }

  private async readAgain(): Promise<PeopleInMemory> {
    // Asked first: what changes while everybody is read is asked for the next time.
    const { moment } = await this.wishes.since(null);
    const people = new PeopleInMemory();
    await this.read(people, null);
    this.kept = { people, moment };
    return people;
  }

  private taken(): string[] {
    const ids = [...this.heardOf];
    this.heardOf.clear();
    return ids;
  }

  /** Reads some people, or everybody; who is not there any more is forgotten. */
  private async read(people: PeopleInMemory, ids: readonly string[] | null): Promise<void> {
    const [wishes, silence] = await Promise.all([this.wishes.of(ids), this.silence.of(ids)]);
    for (const id of ids ?? []) if (!wishes.has(id)) people.forget(id);
    for (const [id, list] of wishes) people.keep(id, list, silence.get(id));
  }

  /** Before anybody is read: what is said meanwhile is heard. */
  private listen(): Promise<DatabaseEar> {
    return (this.ear ??= this.ears.listen({
      channel: PROFILE_CHANGES,
      heard: (id) => this.heard(id),
      began: () => (this.kept = null),
    }));
  }

  /** Somebody changed, or is not there any more. */
  private heard(participantId: string): void {
    this.heardOf.add(participantId);
    this.soon ??= setTimeout(() => {
      this.soon = null;
      if (this.kept) void this.now().catch(() => undefined);
    }, SOON_MS).unref();
  }
}
