/** Names of the mails of a petit-déj; their references are `{ invitationId }`, and `version` or `turn` where it matters. */
export const BREAKFAST_INVITATION = 'employer/breakfast-invitation';
export const BREAKFAST_PLACE = 'employer/breakfast-place';
export const BREAKFAST_REMINDER = 'employer/breakfast-reminder';
export const BREAKFAST_CHANGE = 'employer/breakfast-change';
export const BREAKFAST_CANCELLATION = 'employer/breakfast-cancellation';
