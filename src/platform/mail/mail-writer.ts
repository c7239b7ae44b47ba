import { Injectable } from '@nestjs/common';
import { Config } from '../config/config';
import { ViewRenderer } from '../views/view-renderer';
import type { MailVariables } from './mail-kind';
import { oneLine } from './one-line';
import type { MailWords } from './outgoing-mail';

/** Puts the variables of a mail into its three templates. */
@Injectable()
export class MailWriter {
  constructor(
    private readonly views: ViewRenderer,
    private readonly config: Config,
  ) {}

  /** `brand` is known to every template, beside the mail's own variables. */
  write(kind: string, variables: MailVariables): MailWords {
    const model = { ...variables, brand: this.config.brandName };
    const part = (name: string) => this.views.render(`mail/${kind}.${name}`, model);
    return { subject: oneLine(part('subject')), text: part('text'), html: part('html') };
  }
}
