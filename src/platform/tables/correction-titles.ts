/** The titles of the columns we add to a file of lines to correct, and how we know them again. */
export const LINE_TITLE = 'Ligne du fichier';
export const CORRECTION_TITLE = 'À corriger';

/** On the key of a header. */
export const OUR_HEADERS = /^(corriger|ligne fichier)$/;
