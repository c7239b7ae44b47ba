import { type LinkHolder, PASSWORD_MIN } from '../../../identity';
import { type FormState, textField } from '../../../platform/http/form-state';

/** /mot-de-passe/oubli */
export function forgottenPage(form: FormState) {
  return {
    summary: form.summary(),
    email: textField(form, 'email', {
      label: 'Votre adresse e-mail',
      type: 'email',
      autocomplete: 'username',
      inputmode: 'email',
    }),
  };
}

/** /mot-de-passe/<token>; `null`: the link no longer works, and nothing says why. */
export function newPasswordPage(form: FormState, holder: LinkHolder | null) {
  return {
    summary: form.summary(),
    works: holder !== null,
    first: holder?.purpose === 'set_up',
    name: holder?.name ?? '',
    password: textField(form, 'password', {
      label: 'Votre mot de passe',
      hint: `${PASSWORD_MIN} caractères au moins, espaces compris. Quatre mots qui ne vont pas ensemble font l’affaire.`,
      type: 'password',
      autocomplete: 'new-password',
    }),
  };
}
