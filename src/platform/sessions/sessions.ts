import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource, type EntityManager, LessThan, Not } from 'typeorm';
import { Clock } from '../clock/clock';
import { isApi } from '../http/access';
import { hashOfSecret, Ids } from '../ids/ids';
import { KeptPages } from './kept-pages';
import { type Device, Session, type SessionOwner } from './session.entity';
import { SessionCookies } from './session-cookies';

/** Who is signed in where. Everything here takes effect at the next request of the device concerned. */
@Injectable()
export class Sessions {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly cookies: SessionCookies,
    private readonly kept: KeptPages,
  ) {}

  /**
   * Signs `owner` in on this device under a new token; whatever session the device had is ended.
   * Give the act's manager to sign in and write its trace in one transaction.
   */
  async begin(
    exchange: { request: Request; response: Response },
    owner: SessionOwner,
    { manager = this.source.manager, ...device }: Device & { manager?: EntityManager } = {},
  ): Promise<Session> {
    const before = this.cookies.tokenOf(exchange.request);
    const owned = await this.forget(before, manager);
    const at = this.clock.now();
    await manager.delete(Session, { endsAt: LessThan(at) });
    const token = this.ids.token();
    const tokenHash = hashOfSecret(token);
    const session = Session.begin(owner, { id: this.ids.next(), tokenHash, at }, device);
    await manager.insert(Session, session);
    if (owned?.isOf(owner)) await this.kept.follow(`session:${before}`, `session:${token}`, manager);
    this.cookies.give(exchange.response, token, session);
    return session;
  }

  /** The session of a page's request; `null` when there is none, when it is over, or under `/api/`. */
  async of(request: Request): Promise<Session | null> {
    const token = isApi(request) ? null : this.cookies.tokenOf(request);
    if (!token) return null;
    const session = await this.source.manager.findOneBy(Session, { tokenHash: hashOfSecret(token) });
    const now = this.clock.now();
    if (!session || session.isOver(now)) return null;
    if (session.isToBeSeenAgain(now))
      await this.source.manager.update(Session, { id: session.id }, { seenAt: now });
    return session;
  }

  /** Her session is proven anew, on this device and no other. */
  async prove(request: Request, manager: EntityManager = this.source.manager): Promise<void> {
    const token = this.cookies.tokenOf(request);
    if (!token) return;
    await manager.update(Session, { tokenHash: hashOfSecret(token) }, { provenAt: this.clock.now() });
  }

  /** Signs this device out, and asks its browser to forget what it has seen here. */
  async signOut({ request, response }: { request: Request; response: Response }): Promise<void> {
    await this.forget(this.cookies.tokenOf(request), this.source.manager);
    this.cookies.take(response);
    response.setHeader('Clear-Site-Data', '"cache", "cookies", "storage"');
  }

  /** Where `owner` is signed in, the latest seen first. */
  async list(owner: SessionOwner): Promise<Session[]> {
    const sessions = await this.source.manager.find(Session, {
      where: ofOwner(owner),
      order: { seenAt: 'DESC' },
    });
    return sessions.filter((session) => !session.isOver(this.clock.now()));
  }

  /** Ends one session of `owner`; one of somebody else is left alone. */
  async end(id: string, owner: SessionOwner, manager: EntityManager = this.source.manager): Promise<boolean> {
    return ((await manager.delete(Session, { id, ...ofOwner(owner) })).affected ?? 0) > 0;
  }

  /** Ends every session of `owner` at once: disabled, password changed. */
  async endAll(owner: SessionOwner, manager: EntityManager = this.source.manager): Promise<number> {
    return (await manager.delete(Session, ofOwner(owner))).affected ?? 0;
  }

  /** Ends the sessions of `owner` on every device but this one. */
  async endOthers(
    request: Request,
    owner: SessionOwner,
    manager: EntityManager = this.source.manager,
  ): Promise<void> {
    const here = this.cookies.tokenOf(request);
    const others = { ...ofOwner(owner), ...(here ? { tokenHash: Not(hashOfSecret(here)) } : {}) };
    await manager.delete(Session, others);
  }

  private async forget(token: string | null, manager: EntityManager): Promise<Session | null> {
    const session = token && (await manager.findOneBy(Session, { tokenHash: hashOfSecret(token) }));
    if (!session) return null;
    await manager.delete(Session, { id: session.id });
    return session;
  }
}

function ofOwner({ kind, id }: SessionOwner) {
  return { ownerKind: kind, ownerId: id };
}
