export type EmbeddedPostgresFailure =
  | 'platform_not_served'
  | 'programs_missing'
  | 'programs_incomplete'
  | 'data_of_another_user'
  | 'folder_out_of_reach'
  | 'first_start_failed'
  | 'start_failed'
  | 'start_awaited_in_vain'
  | 'stop_failed';

/** The embedded server cannot serve. The message is a French sentence for the person who starts the service. */
export class EmbeddedPostgresError extends Error {
  constructor(
    readonly failure: EmbeddedPostgresFailure,
    message: string,
  ) {
    super(message);
    this.name = 'EmbeddedPostgresError';
  }
}
