import type { CardGiven } from '../../../identity';
import type { FormState } from '../../../platform/http/form-state';
import { qrCode } from '../../../platform/views/qr-code';
import { firstNameOf } from '../../wording/first-name';

/** Whose access, as the pages name her. */
interface Person {
  readonly id: string;
  readonly name: string;
}

/** /personnes/:id/acces. `baseUrl`: where this site is found. */
export function accessPage(form: FormState, { id, name }: Person, card: CardGiven | null, baseUrl: string) {
  return {
    summary: form.summary(),
    id,
    name,
    card: card && {
      madeAt: card.madeAt,
      code: unbroken(card.code),
      opened: card.opened,
      opening: card.opening && {
        lastDay: card.opening.lastDay,
        number: `${card.opening.number.slice(0, 3)} ${card.opening.number.slice(3)}`,
        entrance: entranceAt(baseUrl),
        qr: plainQr(card.url),
      },
    },
  };
}

/** /personnes/:id/acces/carte. With her first name only when she wants it there. */
export function cardSheet(
  { id, name }: Person,
  card: CardGiven,
  told: { brand: string; baseUrl: string; coach: string; named: boolean },
) {
  const [word, digits] = card.code.split('-') as [string, string];
  return {
    id,
    brand: told.brand,
    name: told.named ? name : null,
    entrance: entranceAt(told.baseUrl),
    word,
    digits: [...digits].join(' '),
    coach: firstNameOf(told.coach),
    qr: plainQr(card.url),
  };
}

/** Where the code is typed, as somebody types an address. */
function entranceAt(baseUrl: string): string {
  return `${baseUrl.replace(/^https?:\/\//, '')}/entrer`;
}

/** On one line, however narrow the screen. */
function unbroken(code: string): string {
  return code.replace('-', '\u2011');
}

function plainQr(text: string) {
  const { size, path } = qrCode(text);
  return { size, path };
}
