import { type Facet, type OpeningPage, OPENINGS_PER_PAGE, type OpeningRow } from '../../../openings';
import { choiceField, FormState, textField } from '../../../platform/http/form-state';
import { addressOf, paginationOf } from '../../../platform/views/pagination';
import { CONTRACT_KINDS, OPENING_KINDS, SECTORS, TIME_SLOTS, type Vocabulary } from '../../../reference';
import { UNKNOWN_COMMUNE } from '../../names/commune-named';
import { capital } from '../../wording/numbers';
import { employerInWords, essentials, placeInWords, STATES } from '../../wording/opening-words';
import { DISTANCES, type OpeningsSearch } from './openings.query-form';
import { statePill } from './state-pill';

const PATH = '/offres';

type Asked = Readonly<Record<string, string | null>>;
type FacetName = 'sector' | 'contract' | 'kind' | 'slot';

const FACETS: readonly { name: FacetName; heading: string; words: Vocabulary<string> }[] = [
  { name: 'contract', heading: 'Contrat', words: CONTRACT_KINDS },
  { name: 'slot', heading: 'Moment', words: TIME_SLOTS },
  { name: 'kind', heading: 'Sorte', words: OPENING_KINDS },
  { name: 'sector', heading: 'Secteur', words: SECTORS },
];

/** /offres */
export function openingsPage(
  search: OpeningsSearch,
  found: OpeningPage,
  told: { unknownPlace: boolean; employer: string | null },
) {
  const asked = askedBy(search);
  const filters = filtersOf(asked, told.employer);
  return {
    search: searchForm(search, told.unknownPlace),
    hidden: hiddenOf(asked),
    filters,
    facets: FACETS.map((facet) => facetOf(facet, found.facets[facet.name], asked)).filter(
      ({ options }) => options.length > 0,
    ),
    total: found.total,
    openings: found.items.map(openingLine),
    pagination: paginationOf(
      { total: found.total, page: found.page, perPage: OPENINGS_PER_PAGE },
      PATH,
      asked,
    ),
    everything:
      Object.values(asked).some(Boolean) || found.page > 1
        ? { href: PATH, label: 'Voir toutes les offres publiées' }
        : null,
  };
}

/** An opening in a list. */
export function openingLine(row: OpeningRow) {
  return {
    href: `/offres/${row.id}`,
    title: row.title,
    where: [employerInWords(row), placeInWords(row, null)].filter((part) => part !== null).join(' · '),
    essentials: essentials(row),
    pill: row.state === 'published' ? null : statePill(row.state),
  };
}

/** Everything asked for but the page: choosing something else starts again at the first. */
function askedBy({ q, place, km, sector, contract, kind, slot, state, employerId }: OpeningsSearch): Asked {
  return {
    q: q ?? null,
    place: place ?? null,
    km: place ? (km ?? null) : null,
    sector: sector ?? null,
    contract: contract ?? null,
    kind: kind ?? null,
    slot: slot ?? null,
    state: state === 'published' ? null : (state ?? null),
    employerId: employerId ?? null,
  };
}

function searchForm(search: OpeningsSearch, unknownPlace: boolean) {
  const values = { q: search.q ?? '', place: search.place ?? '' };
  const errors = unknownPlace ? [{ field: 'place', message: UNKNOWN_COMMUNE }] : [];
  const form = new FormState(values, errors, null);
  const states = [...Object.entries(STATES), ['all', 'Toutes']] as [string, string][];
  return {
    q: textField(form, 'q', { label: 'Mots cherchés', stored: values.q }),
    place: textField(form, 'place', { label: 'Commune ou code postal', stored: values.place }),
    km: plainChoice(
      'km',
      'Distance',
      search.km ?? '20',
      DISTANCES.map((km) => [km, `${km} km`]),
    ),
    state: plainChoice('state', 'État', search.state ?? 'published', states),
  };
}

function plainChoice(
  name: string,
  label: string,
  chosen: string,
  options: readonly (readonly [string, string])[],
) {
  return choiceField(FormState.EMPTY, name, {
    label,
    stored: [chosen],
    options: options.map(([value, words]) => ({ value, label: words })),
  });
}

/** What the facets chose stays chosen when words are searched. */
function hiddenOf(asked: Asked) {
  return ['sector', 'contract', 'kind', 'slot', 'employerId'].flatMap((name) =>
    asked[name] ? [{ name, value: asked[name] }] : [],
  );
}

/** One chip per choice under way; following it gives the choice up. */
function filtersOf(asked: Asked, employer: string | null) {
  const chosen = FACETS.flatMap(({ name, words }) =>
    asked[name] ? [{ name, words: words[asked[name]]! }] : [],
  );
  if (asked.employerId) chosen.push({ name: 'employerId' as never, words: employer ?? 'Un employeur' });
  return chosen.map(({ name, words }) => ({
    label: capital(words),
    href: addressOf(PATH, without(asked, name)),
  }));
}

function without(asked: Asked, name: string): Asked {
  return Object.fromEntries(Object.entries(asked).filter(([key]) => key !== name));
}

function facetOf({ name, heading, words }: (typeof FACETS)[number], values: readonly Facet[], asked: Asked) {
  return {
    heading,
    options: values.map(({ value, count }) => {
      const current = asked[name] === value;
      const rest = without(asked, name);
      return {
        label: capital(words[value] ?? value),
        count,
        href: addressOf(PATH, current ? rest : Object.fromEntries([...Object.entries(rest), [name, value]])),
        current,
      };
    }),
  };
}
