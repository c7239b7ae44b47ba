import type { Served } from '../../../matching';
import type { Round, RoundStop } from '../../../network';
import type { PersonName } from '../../../people';
import { choiceField, FormState, textField } from '../../../platform/http/form-state';
import { SECTORS } from '../../../reference';
import { UNKNOWN_COMMUNE } from '../../names/commune-named';
import { agoInWords, dayInWords } from '../../wording/days';
import { plain } from '../../wording/numbers';
import type { WishNames } from '../../wording/wish-words';
import { shortName } from '../people/people-page.presenter';
import { topWishes } from '../today/top-wishes';
import { ROUND_KM, type RoundAsked } from './round.form';

/** Everything the page is made of; `round` is null as long as no place was found. */
export interface RoundFound {
  readonly round: Round | null;
  readonly served: ReadonlyMap<string, readonly Served[]>;
  /** The viewer's people, in name order. */
  readonly people: readonly PersonName[];
  readonly names: WishNames;
  readonly today: string;
}

/** /employeurs/tournee */
export function roundPage(asked: RoundAsked, found: RoundFound) {
  const { round } = found;
  return {
    search: searchForm(asked, Boolean(asked.place) && round === null),
    stops: round?.stops.map((stop) => stopLine(stop, found)) ?? [],
    total: round?.total ?? 0,
    more: round && round.total > round.stops.length ? `Voici les ${round.stops.length} plus proches.` : null,
    empty: round && {
      sentence: 'Par ici, aucun employeur de votre réseau n’attend de visite.',
      action: { href: '/employeurs', label: 'Voir tous les employeurs' },
    },
  };
}

function searchForm({ place, km }: RoundAsked, isUnknown: boolean) {
  const errors = isUnknown ? [{ field: 'place', message: UNKNOWN_COMMUNE }] : [];
  const form = new FormState({ place: place ?? '' }, errors, null);
  return {
    place: textField(form, 'place', { label: 'Autour de (commune ou code postal)', stored: place ?? '' }),
    km: choiceField(FormState.EMPTY, 'km', {
      label: 'Distance',
      stored: [km ?? '10'],
      options: ROUND_KM.map((value) => ({ value, label: `${value} km` })),
    }),
  };
}

function stopLine(stop: RoundStop, { served, people, names, today }: RoundFound) {
  const wishesOf = new Map(served.get(stop.id)?.map(({ participantId, wishes }) => [participantId, wishes]));
  return {
    href: `/employeurs/${stop.id}`,
    name: stop.name,
    where: [stop.sector && SECTORS[stop.sector], stop.address, stop.commune, `${plain(stop.km)} km`]
      .filter((part) => part !== null)
      .join(' · '),
    why: whyInWords(stop, today),
    served: people.flatMap(({ id, name, lastName }) => {
      const wishes = wishesOf.get(id);
      return wishes ? [`${shortName(name, lastName)}\u00A0: ${topWishes(wishes, names)}`] : [];
    }),
  };
}

/** Why to go there: what was promised comes first, then how long ago he heard of us. */
export function whyInWords({ reason, dueOn, lastOn }: RoundStop, today: string): string {
  switch (reason) {
    case 'promised':
      return `${dueOn! < today ? 'C’était prévu pour le' : 'C’est prévu pour le'} ${dayInWords(dueOn!)}.`;
    case 'never_met':
      return 'Personne ne l’a encore rencontré.';
    case 'long_ago':
      return `Dernier échange ${agoInWords(lastOn!, today)}.`;
  }
}
