import { Injectable } from '@nestjs/common';
import { Colleagues, type Viewer } from '../../../identity';

/** Who may have heard what a person said aloud. */
@Injectable()
export class WhoHeard {
  constructor(private readonly colleagues: Colleagues) {}

  /** As the options of a choice, the viewer first. */
  async options(viewer: Viewer): Promise<{ value: string; label: string }[]> {
    const others = (await this.colleagues.seenBy(viewer)).filter(
      (one) => one.id !== viewer.accountId && !one.closed,
    );
    return [
      { value: viewer.accountId, label: viewer.name },
      ...others.map(({ id, name }) => ({ value: id, label: name })),
    ];
  }
}
