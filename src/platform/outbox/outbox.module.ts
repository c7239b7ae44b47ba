import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdempotencyKey } from '../acts/idempotency-key.entity';
import { OutboxCleanUp } from './outbox-clean-up';
import { OutboxDesk } from './outbox-desk';
import { OutboxHandlers } from './outbox-handlers';
import { OutboxJournal } from './outbox-journal';
import { OutboxMessage } from './outbox-message.entity';
import { OutboxRepository } from './outbox.repository';
import { OutboxSettings } from './outbox-settings';
import { OutboxStateQuery } from './outbox-state.query';
import { OutboxWorker } from './outbox-worker';

/** Rooms register their handlers; the serving process calls `OutboxWorker.start()`. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([OutboxMessage, IdempotencyKey])],
  providers: [
    OutboxCleanUp,
    OutboxDesk,
    OutboxHandlers,
    OutboxJournal,
    OutboxRepository,
    OutboxSettings,
    OutboxStateQuery,
    OutboxWorker,
  ],
  exports: [OutboxHandlers, OutboxStateQuery, OutboxWorker],
})
export class OutboxModule {}
