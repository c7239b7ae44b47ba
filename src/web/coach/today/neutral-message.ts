import type { ContactPointDetails } from '../../../people';

/** A link that opens the coach's own telephone or mail, with the message already written. */
export interface Channel {
  readonly href: string;
  readonly label: string;
}

/**
 * The ways to reach somebody, each with a message that tells nothing to who might read over her shoulder; a device
 * that others read too (or of which nobody asked) gets one that does not even say there is something to see.
 */
export function channelsTo(
  name: string,
  coach: string,
  points: readonly ContactPointDetails[],
): readonly Channel[] {
  return points.flatMap((point) => {
    const message = encodeURIComponent(neutralMessage(name, coach, point.aloneToRead === true));
    if (point.kind === 'email') return [mailTo(point.value, message)];
    return point.kind === 'phone' ? phoneTo(point.value, message) : [];
  });
}

/** What the message says: no offer, no employer, no support. */
export function neutralMessage(name: string, coach: string, alone: boolean): string {
  return alone
    ? `Bonjour ${name}, j’ai quelque chose à vous montrer. ${coach}`
    : `Bonjour ${name}, pouvez-vous m’appeler quand vous aurez un moment\u00A0? ${coach}`;
}

function mailTo(address: string, message: string): Channel {
  return {
    href: `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=Bonjour&body=${message}`,
    label: 'Mail',
  };
}

/** A number that is not one leads nowhere: it stays in her file, to be read. */
function phoneTo(number: string, message: string): Channel[] {
  const digits = number.replace(/[^\d+]/g, '');
  if (digits.length < 3) return [];
  return [
    { href: `sms:${digits}?body=${message}`, label: 'SMS' },
    { href: `tel:${digits}`, label: 'Appeler' },
  ];
}
