import type { CallToMake, PostToRead, RequestToCheck } from '../../../openings';
import { UNNAMED } from '../../wording/opening-words';
import type { Row, Section } from './today-sections';

/** What employers said at their door and waits for a coach. */
export interface HeardParts {
  readonly posts: readonly PostToRead[];
  readonly calls: readonly CallToMake[];
  /** Of employers nobody knows. */
  readonly requests: readonly RequestToCheck[];
}

/** Employers who would rather be called, then offers to read before anybody sees them: never cut short, they wait. */
export function heardSection({ posts, calls, requests }: HeardParts): Section {
  return {
    heading: 'Offres à relire',
    rows: [...calls.map(callRow), ...requests.map(requestRow), ...posts.map(postRow)],
    others: null,
  };
}

const BARE = { left: null, countdown: null, pill: null, channels: [] } as const;

function callRow({ id, employerId, employerName, reachable }: CallToMake): Row {
  const href = `/employeurs/${employerId}`;
  return {
    ...BARE,
    href,
    who: employerName,
    lines: ['Préfère qu’on l’appelle pour un poste.', ...(reachable ? [`«\u00A0${reachable}\u00A0»`] : [])],
    action: { href, label: 'Appeler', main: true },
    done: { path: `/employeurs/appels/${id}/fait`, label: 'C’est fait' },
  };
}

function postRow({ openingId, title, employerName }: PostToRead): Row {
  const href = `/offres/${openingId}`;
  return {
    ...BARE,
    href,
    who: title,
    lines: [`Proposée par ${employerName ?? UNNAMED}.`],
    action: { href, label: 'Relire l’offre', main: true },
  };
}

function requestRow({ id, company, post }: RequestToCheck): Row {
  const href = `/employeurs/demandes/${id}`;
  return {
    ...BARE,
    href,
    who: company,
    lines: [`Propose «\u00A0${post.work}\u00A0». À vérifier\u00A0: le Siret, par un appel.`],
    action: { href, label: 'Vérifier', main: true },
  };
}
