import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Actor } from '../acts/act';
import { Sees } from '../classes/sees';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long a session lives, in milliseconds: unused, and whatever happens. */
const OWN_DEVICE = { idle: 4 * HOUR, absolute: 12 * HOUR };
const SHARED_DEVICE = { idle: 15 * MINUTE, absolute: 4 * HOUR };
const REMEMBERED_DEVICE = { idle: 30 * DAY, absolute: 365 * DAY };

/** How late `seenAt` may be: a session read at each request is not written at each request. */
const SEEN_EVERY = MINUTE;

/** What the device is to who signs in on it; neither: a working day's own device. */
export interface Device {
  /** Others use it too: short, and forgotten when the browser closes. */
  readonly sharedDevice?: boolean;
  /** Hers alone, and she asked to be remembered on it. */
  readonly remembered?: boolean;
}

/** Who is signed in: `Actor` by its kind and id. */
export interface SessionOwner {
  readonly kind: Actor['kind'];
  readonly id: string;
}

/** Somebody signed in on some device. Only the hash of the token is kept: a dump opens no door. */
@Entity()
@Index('session_owner', ['ownerKind', 'ownerId'])
export class Session {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  @Column('text', { unique: true }) @Sees('secret') tokenHash: string;

  /** `Actor.kind` of who is signed in. */
  @Column('text') @Sees('internal') ownerKind: Actor['kind'];
  @Column('uuid') @Sees('internal') ownerId: string;

  /** On a device others use: short, and forgotten when the browser closes. */
  @Column('boolean') @Sees('internal') sharedDevice: boolean;

  /** On a device of one's own that asked to be remembered: long, from one use to the next. */
  @Column('boolean', { default: false }) @Sees('internal') remembered: boolean;

  @Column('timestamptz') @Sees('internal') createdAt: Date;
  @Column('timestamptz') @Sees('internal') seenAt: Date;

  /** When its owner last proved here who she is: at sign-in, or again since. */
  @Column('timestamptz') @Sees('internal') provenAt: Date;

  /** When it ends whatever happens. */
  @Column('timestamptz') @Index('session_ends') @Sees('internal') endsAt: Date;

  static begin(
    owner: SessionOwner,
    facts: { id: string; tokenHash: string; at: Date },
    { sharedDevice = false, remembered = false }: Device,
  ): Session {
    const device = { sharedDevice, remembered: remembered && !sharedDevice };
    return Object.assign(new Session(), {
      id: facts.id,
      tokenHash: facts.tokenHash,
      ownerKind: owner.kind,
      ownerId: owner.id,
      ...device,
      createdAt: facts.at,
      seenAt: facts.at,
      provenAt: facts.at,
      endsAt: new Date(facts.at.getTime() + livesOn(device).absolute),
    });
  }

  isOver(now: Date): boolean {
    const { idle } = livesOn(this);
    return now >= this.endsAt || now.getTime() - this.seenAt.getTime() >= idle;
  }

  isOf({ kind, id }: SessionOwner): boolean {
    return this.ownerKind === kind && this.ownerId === id;
  }

  isToBeSeenAgain(now: Date): boolean {
    return now.getTime() - this.seenAt.getTime() >= SEEN_EVERY;
  }
}

function livesOn({ sharedDevice, remembered }: Required<Device>) {
  if (sharedDevice) return SHARED_DEVICE;
  return remembered ? REMEMBERED_DEVICE : OWN_DEVICE;
}
