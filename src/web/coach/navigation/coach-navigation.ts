import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../platform/http/access';
import { Navigation, type NavigationLink } from '../../../platform/http/page';
import { WordSearch } from '../../../platform/search/word-search';

const ACCOUNT: NavigationLink = { href: '/compte', label: 'Compte' };
/** Her own pages have tabs of their own; this leads her back to them from the pages that are everybody's. */
const HERS: readonly NavigationLink[] = [{ href: '/moi', label: 'Mes pages' }];
const TEAM: NavigationLink = { href: '/equipe', label: 'Équipe' };
const COACH: readonly NavigationLink[] = [
  { href: '/aujourd-hui', label: 'Aujourd’hui' },
  { href: '/personnes', label: 'Personnes' },
  { href: '/employeurs', label: 'Employeurs' },
  { href: '/offres', label: 'Offres' },
  { href: '/petits-dejs', label: 'Petits-déj' },
  { href: '/recherche', label: 'Recherche', keys: '/' },
  { href: '/noter', label: '+\u00A0Noter' },
];

const SPARE_SEARCH =
  'La recherche fonctionne en mode de secours\u00A0: les offres restent justes, leur ordre peut un peu changer.';

/** The links of the banner: only pages that exist, and only for who may open them. */
@Injectable()
export class CoachNavigation extends Navigation {
  constructor(private readonly search: WordSearch) {
    super();
  }

  linksFor(principal: Principal | null): readonly NavigationLink[] {
    if (principal === null) return [];
    if (holds(principal, 'participant')) return HERS;
    return [
      ...(holds(principal, 'coach', 'lead') ? COACH : []),
      ...(holds(principal, 'lead', 'admin') ? [TEAM] : []),
      ACCOUNT,
    ];
  }

  /** Said to those who search all day, so that a list a little different surprises nobody. */
  override noticeFor(principal: Principal | null): string | null {
    return principal && holds(principal, 'coach', 'lead') && this.search.degraded ? SPARE_SEARCH : null;
  }
}

function holds({ roles }: Principal, ...wanted: string[]): boolean {
  return roles.some((role) => wanted.includes(role));
}
