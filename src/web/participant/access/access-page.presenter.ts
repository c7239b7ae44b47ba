import type { AccessGiven } from '../../../identity';
import type { FormState } from '../../../platform/http/form-state';
import { firstNameOf } from '../../wording/first-name';
import { digitsField } from '../entrance/entrance-page.presenter';

/** A device where she is signed in, as the ground floor tells it. */
interface Device {
  readonly id: string;
  readonly createdAt: Date;
  readonly sharedDevice: boolean;
}

/** /moi/acces */
export function accessPage(
  form: FormState,
  told: { devices: readonly Device[]; hereId: string | null; given: readonly AccessGiven[] },
) {
  return {
    summary: form.summary(),
    devices: told.devices.map(({ id, createdAt, sharedDevice }) => ({
      id,
      createdAt,
      sharedDevice,
      here: id === told.hereId,
    })),
    given: told.given.map(({ at, by, again }) => ({ at, by: firstNameOf(by) || 'Votre coach', again })),
    now: digitsField(form, 'pinNow', 'Vos 4 chiffres d’aujourd’hui'),
    pin: digitsField(form, 'pin', 'Vos 4 nouveaux chiffres'),
    again: digitsField(form, 'pinAgain', 'Les mêmes, encore une fois'),
  };
}

/** /moi/chiffres */
export function proofPage(form: FormState, retour: string) {
  return {
    summary: form.summary(),
    retour: form.value('retour', retour),
    pin: digitsField(form, 'pin', 'Vos 4 chiffres'),
  };
}
