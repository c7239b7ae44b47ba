import type { Enrolment, Viewer } from '../../../identity';
import { type FormState, textField } from '../../../platform/http/form-state';
import { codeField, enrolmentView } from '../sign-in/sign-in-page.presenter';

/** A device where this account is signed in, as the ground floor tells it. */
interface Device {
  readonly id: string;
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly sharedDevice: boolean;
}

/** /compte */
export function accountPage(
  form: FormState,
  viewer: Viewer,
  told: { devices: readonly Device[]; hereId: string | null; codesLeft: number },
) {
  return {
    summary: form.summary(),
    name: viewer.name,
    devices: told.devices.map(({ id, createdAt, seenAt, sharedDevice }) => ({
      id,
      here: id === told.hereId,
      createdAt,
      seenAt,
      sharedDevice,
    })),
    codesLeft: told.codesLeft,
    password: passwordField(form),
  };
}

/** /compte/telephone */
export function newTelephonePage(form: FormState, enrolment: Enrolment | null) {
  return {
    summary: form.summary(),
    enrolment: enrolment && enrolmentView(enrolment),
    code: codeField(form, false),
  };
}

function passwordField(form: FormState) {
  return textField(form, 'password', {
    label: 'Votre mot de passe actuel',
    type: 'password',
    autocomplete: 'current-password',
  });
}
