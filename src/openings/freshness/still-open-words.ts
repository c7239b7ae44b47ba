/** The mail that asks an employer whether an offer is still open; its reference is `{ askId }`. */
export const STILL_OPEN_MAIL = 'employer/still-open';
