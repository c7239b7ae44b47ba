/** The mail that carries an employer his link; its reference is `{ doorId }`. */
export const DOOR_MAIL = 'employer/door';

/** The topic of the messages that carry employers' words to the house; `ref.wordId`. */
export const EMPLOYER_WORD = 'employer-word';
