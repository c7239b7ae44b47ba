import { choiceField, type FormState, textField } from '../../../platform/http/form-state';
import { qrCode } from '../../../platform/views/qr-code';
import type { Enrolment } from '../../../identity';

/** /connexion */
export function signInPage(form: FormState, retour: string) {
  return {
    summary: form.summary(),
    retour: form.value('retour', retour),
    email: textField(form, 'email', {
      label: 'Votre adresse e-mail',
      type: 'email',
      autocomplete: 'username',
      inputmode: 'email',
    }),
    password: textField(form, 'password', {
      label: 'Votre mot de passe',
      type: 'password',
      autocomplete: 'current-password',
    }),
  };
}

/** /connexion/code */
export function codePage(form: FormState, { retour, paper }: { retour: string; paper: boolean }) {
  return {
    summary: form.summary(),
    retour: form.value('retour', retour),
    paper,
    code: codeField(form, paper),
    shared: sharedDeviceField(form),
  };
}

/** /connexion/premier-code; `null` when no first sign-in is under way. */
export function firstCodePage(form: FormState, retour: string, enrolment: Enrolment | null) {
  return {
    summary: form.summary(),
    retour: form.value('retour', retour),
    enrolment: enrolment && enrolmentView(enrolment),
    code: codeField(form, false),
    shared: sharedDeviceField(form),
  };
}

/** What to scan, or to copy. */
export function enrolmentView({ secret, uri }: Enrolment) {
  const { size, path } = qrCode(uri);
  return { secret: secret.match(/.{1,4}/g)!.join(' '), qr: { size, path } };
}

/** The codes to keep on paper, shown once. */
export function recoveryCodesPage(codes: readonly string[], next: string) {
  return { codes: [...codes], next };
}

export function codeField(form: FormState, paper: boolean) {
  return textField(form, 'code', {
    label: paper ? 'Un des codes de votre feuille' : 'Le code affiché sur votre téléphone',
    hint: paper
      ? 'Chaque code de la feuille sert une seule fois.'
      : 'Six chiffres, qui changent toutes les 30 secondes.',
    autocomplete: paper ? 'off' : 'one-time-code',
    inputmode: paper ? 'text' : 'numeric',
  });
}

function sharedDeviceField(form: FormState) {
  return choiceField(form, 'partage', {
    label: 'Cet appareil',
    options: [{ value: 'oui', label: 'Je suis sur un ordinateur partagé' }],
    optional: true,
  });
}
