import { DomainError } from '../../platform/http/domain-error';

/** The file is not one of the two official files of the ROME. */
export class RomeFileNotUnderstood extends DomainError {
  override readonly name = 'RomeFileNotUnderstood';
  readonly status = 422;
  readonly title = 'Ce fichier n’est pas un fichier officiel du ROME.';
  override readonly detail =
    'Attendu : un fichier CSV avec les colonnes code_rome et libelle_rome (métiers), ou code_ogr, libelle_appellation_long et code_rome (appellations).';
}
