import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { SYSTEM } from '../acts/act';
import { Acts } from '../acts/acts';
import { Clock } from '../clock/clock';
import { type OutboxHandler, OutboxHandlers, type TakenMessage } from '../outbox/outbox-handlers';
import { Refused } from '../outbox/outbox.errors';
import { MAIL, type MailKind } from './mail-kind';
import { MailKinds } from './mail-kinds';
import { MailTransport } from './mail-transport';
import { MailWriter } from './mail-writer';
import { oneAddress } from './recipient';
import { SentMail } from './sent-mail.entity';

export type MailOutcome = 'sent' | 'not_permitted';

/** A message names a mail nobody declared: an older process, during a change of version, leaves it to a newer one. */
export class UnknownMail extends Error {
  override readonly name = 'UnknownMail';
}

/** Handles the messages of the topic `mail`: composes from the current state, and hands over. */
@Injectable()
export class MailSender implements OutboxHandler, OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly handlers: OutboxHandlers,
    private readonly kinds: MailKinds,
    private readonly writer: MailWriter,
    private readonly transport: MailTransport,
  ) {}

  onModuleInit(): void {
    this.handlers.register(MAIL, this);
  }

  async handle(message: TakenMessage, signal: AbortSignal): Promise<MailOutcome> {
    const kind = this.kinds.find(message.kind);
    if (!kind) throw new UnknownMail();
    try {
      return await this.source.transaction((manager) => this.send(kind, message, manager, signal));
    } catch (error) {
      if (error instanceof Refused) await this.tellRoom(kind, message);
      throw error;
    }
  }

  private async send(
    kind: MailKind,
    { id, ref, attempt }: TakenMessage,
    manager: EntityManager,
    signal: AbortSignal,
  ): Promise<MailOutcome> {
    // The process before this one died after the mail had left and before it could mark the message.
    if (attempt > 1 && (await manager.existsBy(SentMail, { id }))) return 'sent';
    const draft = await kind.compose(ref, manager);
    if (!draft) return 'not_permitted';
    const { subject, text, html } = this.writer.write(kind.kind, draft.variables);
    const to = oneAddress(draft.to);
    const { calendar } = draft;
    const mail = { id, kind: kind.kind, to, date: this.clock.now(), subject, text, html, calendar };
    await this.transport.deliver(mail, manager, signal);
    return 'sent';
  }

  /** The address is wrong for good: the room writes it down where a person will see it. */
  private async tellRoom(kind: MailKind, { id, ref }: TakenMessage): Promise<void> {
    if (!kind.refused) return;
    const subject = { type: 'outbox_message', id };
    await this.acts.perform({ by: SYSTEM, name: 'mail.refused', subject }, async (act) => {
      await kind.refused?.(ref, act);
    });
  }
}
