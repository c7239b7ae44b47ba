/** Another process rebuilds already. */
export class ReindexRunsAlready extends Error {
  override readonly name = 'ReindexRunsAlready';

  constructor() {
    super('A reindex runs already, on this machine or another: wait until it has ended.');
  }
}

/** The rebuilt index does not hold what it was sent: the one that answers is left as it is. */
export class ReindexIncomplete extends Error {
  override readonly name = 'ReindexIncomplete';

  constructor(collection: string, sent: number, held: number) {
    super(
      `The new index "${collection}" holds ${held} documents instead of ${sent}: the one before still answers. ` +
        'Run the command again.',
    );
  }
}
