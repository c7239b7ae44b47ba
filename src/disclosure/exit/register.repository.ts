import { Injectable } from '@nestjs/common';
import type { OpenAct } from '../../platform/acts/act';
import { Ids } from '../../platform/ids/ids';
import { PRESENTATION_ITEMS } from '../gate/items';
import { Statement } from './statement.entity';

/** One line to write: everything but what the register gives itself. */
export type StatementLine = Readonly<Omit<Statement, 'id' | 'rank' | 'at' | 'by'>>;

/** The transaction in which something leaves, and on whose behalf. */
export interface Leaving {
  readonly manager: OpenAct['manager'];
  readonly at: Date;
  readonly by: { readonly kind: string; readonly id: string | null };
}

/** Something would leave that nobody can name: nothing leaves. */
export class UnknownItem extends Error {
  override readonly name = 'UnknownItem';
}

/** The register of what was said to whom. It is written in the transaction in which the thing leaves, or neither happens. */
@Injectable()
export class Register {
  constructor(private readonly ids: Ids) {}

  /** @throws UnknownItem */
  async write(line: StatementLine, { manager, at, by }: Leaving): Promise<void> {
    for (const item of line.items) if (!(item in PRESENTATION_ITEMS)) throw new UnknownItem();
    const signature = { id: this.ids.next(), at, by: by.kind === 'account' ? by.id : null };
    await manager.insert(Statement, Object.assign(new Statement(), line, signature));
  }
}
