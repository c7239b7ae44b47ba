import type { ContactPointDetails, PersonFile } from '../../../people';
import { dayOfSupport, shortName } from './people-page.presenter';

/** The pages about one person, by the word that ends their address; `offres` is the first. */
export type PersonTab = 'offres' | 'envies' | 'discretion' | 'fil' | 'fiche' | 'situation';

const TABS: readonly { tab: PersonTab; end: string; label: string }[] = [
  { tab: 'offres', end: '', label: 'Offres' },
  { tab: 'envies', end: '/envies', label: 'Envies' },
  { tab: 'discretion', end: '/discretion', label: 'Ce que l’employeur peut savoir' },
  { tab: 'fil', end: '/fil', label: 'Fil' },
];

/** Top of every page about one person, for `coach/people/header`. `today` is a civil day. */
export function personHeader({ participant, contactPoints }: PersonFile, current: PersonTab, today: string) {
  const path = `/personnes/${participant.id}`;
  return {
    path,
    heading: shortName(participant.name, participant.lastName),
    dayOfSupport: dayOfSupport(participant.entryDate, today),
    entryDate: participant.entryDate,
    channel: contactPoints[0] ? channelOf(contactPoints[0]) : null,
    tabs: TABS.map(({ tab, end, label }) => ({ href: path + end, label, current: tab === current })),
  };
}

const KINDS: Readonly<Record<ContactPointDetails['kind'], string>> = {
  phone: 'Téléphone',
  email: 'E-mail',
  front_desk: 'Message à l’accueil',
};

/** How to reach her; who else may read it decides what one writes. */
export function channelOf({ kind, value, aloneToRead }: ContactPointDetails) {
  const addresses = {
    phone: `tel:${value.replace(/[^\d+]/g, '')}`,
    email: `mailto:${value}`,
    front_desk: null,
  };
  const note = aloneToRead === true ? 'personne d’autre ne le lit' : 'd’autres peuvent le lire';
  return { kind: KINDS[kind], value, href: addresses[kind], note: aloneToRead === undefined ? null : note };
}
