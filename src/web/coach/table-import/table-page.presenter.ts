import { type FormState, textField } from '../../../platform/http/form-state';

/** Step 1 of an import: the file, or its cells. */
export function tablePage(form: FormState) {
  return {
    file: textField(form, 'file', {
      label: 'Votre fichier',
      hint: 'En CSV, 2 Mo au plus. Dans Excel ou LibreOffice : « Enregistrer sous », puis « CSV ».',
      optional: true,
    }),
    pasted: textField(form, 'pasted', {
      label: 'Ou collez votre tableau ici',
      hint: 'Avec la ligne de titres. Copiez les cases dans votre tableur, puis collez-les.',
      optional: true,
    }),
    summary: form.summary(),
  };
}
