import type { ContactRow, EmployerRow } from '../../../network';
import type { GivenDoor } from '../../../openings';
import type { FormState } from '../../../platform/http/form-state';
import { qrCode } from '../../../platform/views/qr-code';

export interface GivenDoorParts {
  readonly employer: EmployerRow;
  readonly contact: ContactRow;
  /** Null while nothing was given. */
  readonly door: GivenDoor | null;
}

/** /employeurs/:id/interlocuteurs/:contactId/lien */
export function givenDoorPage(form: FormState, { employer, contact, door }: GivenDoorParts) {
  return {
    summary: form.summary(),
    back: `/employeurs/${employer.id}`,
    employer: employer.brandName ?? employer.name,
    contact: contact.name,
    path: `/employeurs/${employer.id}/interlocuteurs/${contact.id}/lien`,
    email: contact.emailRefused ? null : contact.email,
    door: door && {
      url: door.url,
      code: door.code.replace(/^(\d{3})/, '$1 '),
      codeUrl: door.codeUrl,
      codeUntil: door.codeUntil,
      qr: qrCode(door.url),
    },
  };
}
