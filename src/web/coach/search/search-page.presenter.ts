import type { EmployerPage } from '../../../network';
import type { OpeningPage } from '../../../openings';
import type { PersonName } from '../../../people';
import { FormState, textField } from '../../../platform/http/form-state';
import { addressOf } from '../../../platform/views/pagination';
import type { OccupationSuggestion } from '../../../reference';
import { openingLine } from '../openings/openings-page.presenter';
import { shortName } from '../people/people-page.presenter';

/** Lines of each group; the rest is on the group's own page. */
export const FEW = 5;

export interface Found {
  readonly people: readonly PersonName[];
  readonly employers: EmployerPage;
  readonly openings: OpeningPage;
  readonly occupations: readonly OccupationSuggestion[];
}

/** /recherche; `found` is null before anything was typed. */
export function searchPage(q: string, found: Found | null) {
  const groups = found ? groupsOf(q, found).filter(({ lines }) => lines.length > 0) : [];
  return {
    field: textField(FormState.EMPTY, 'q', {
      label: 'Que cherchez-vous\u00A0?',
      hint: 'Le nom d’une personne que vous suivez, d’un employeur, d’un métier, ou des mots d’une offre.',
      stored: q,
      optional: true,
    }),
    groups,
    nothing: found !== null && groups.length === 0 ? { q, sentence: NOTHING } : null,
  };
}

const NOTHING = 'Essayez avec moins de mots, ou avec un mot plus courant.';

function groupsOf(q: string, { people, employers, openings, occupations }: Found) {
  const linesOf = (items: OpeningPage['items']) =>
    items.map(openingLine).map(({ href, title, where }) => ({ href, title, what: where }));
  return [
    {
      heading: 'Personnes que vous suivez',
      lines: people.map(({ id, name, lastName }) => ({
        href: `/personnes/${id}`,
        title: shortName(name, lastName),
        what: null,
      })),
      more: null,
    },
    {
      heading: 'Employeurs',
      lines: employers.items.slice(0, FEW).map(({ id, name, brandName, commune }) => ({
        href: `/employeurs/${id}`,
        title: brandName ?? name,
        what: commune,
      })),
      more: moreOf(employers.total, 'Tous les employeurs trouvés', '/employeurs', q),
    },
    {
      heading: 'Offres publiées',
      lines: linesOf(openings.items.slice(0, FEW)),
      more: moreOf(openings.total, 'Toutes les offres trouvées', '/offres', q),
    },
    { heading: 'Métiers', lines: occupations.map(occupationLine), more: null },
  ];
}

/** An occupation has no page of its own: it leads to its offers. */
function occupationLine({ code, title }: OccupationSuggestion) {
  return {
    href: addressOf('/offres', { q: title }),
    title,
    what: `Code ROME ${code}\u00A0: voir les offres`,
  };
}

function moreOf(total: number, words: string, path: string, q: string) {
  return total > FEW ? { href: addressOf(path, { q }), words: `${words} (${total})` } : null;
}
