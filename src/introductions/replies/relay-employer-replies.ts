import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EMPLOYER_REPLY, EmployerReplies } from '../../disclosure';
import { Acts } from '../../platform/acts/acts';
import { type OutboxHandler, OutboxHandlers, type TakenMessage } from '../../platform/outbox/outbox-handlers';
import { IntroductionsRepository } from '../introductions.repository';

/** Carries what an employer answered on his page to the introduction it is about. Relayed twice, it is one reply. */
@Injectable()
export class RelayEmployerReplies implements OutboxHandler, OnModuleInit {
  constructor(
    private readonly acts: Acts,
    private readonly handlers: OutboxHandlers,
    private readonly replies: EmployerReplies,
    private readonly introductions: IntroductionsRepository,
  ) {}

  onModuleInit(): void {
    this.handlers.register(EMPLOYER_REPLY, this);
  }

  async handle({ ref }: TakenMessage): Promise<'relayed' | 'gone'> {
    const reply = await this.replies.find(String(ref.replyId));
    if (!reply) return 'gone';
    const { id, introductionId, publicationId, answer, words, reachable, at } = reply;
    const by = { kind: 'employer', id: publicationId } as const;
    const subject = { type: 'introduction', id: introductionId };
    return this.acts.perform({ by, name: 'introduction.relay-reply', subject }, async ({ manager }) => {
      if (!(await this.introductions.find(introductionId, manager))) return 'gone' as const;
      const row = { id, introductionId, answer, words, reachable, publicationId, at, by: null };
      await this.introductions.addReplyOnce(row, manager);
      return 'relayed' as const;
    });
  }
}
