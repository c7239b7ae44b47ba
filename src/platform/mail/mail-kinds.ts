import { Injectable } from '@nestjs/common';
import type { MailKind, MailVariables } from './mail-kind';

/** Every kind of mail the product can send; rooms register theirs when they start. */
@Injectable()
export class MailKinds {
  private readonly kinds = new Map<string, MailKind>();

  register<V extends MailVariables>(kind: MailKind<V>): void {
    if (this.kinds.has(kind.kind)) throw new Error(`The mail "${kind.kind}" is declared twice.`);
    this.kinds.set(kind.kind, kind as unknown as MailKind);
  }

  find(name: string): MailKind | undefined {
    return this.kinds.get(name);
  }

  /** In the order of their names. */
  all(): MailKind[] {
    return [...this.kinds.values()].sort((one, other) => (one.kind < other.kind ? -1 : 1));
  }
}
