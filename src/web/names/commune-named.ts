export { communeNamed } from '../../reference';

/** Told beside the field when the commune is not one we hold. */
export const UNKNOWN_COMMUNE =
  'Cette commune n’est pas dans notre liste. Vérifiez son nom, ou ajoutez son code postal.';
