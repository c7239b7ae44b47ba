import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../platform/http/access';
import { Navigation, type NavigationLink } from '../../../platform/http/page';

const ACCOUNT: NavigationLink = { href: '/compte', label: 'Compte' };
const TEAM: NavigationLink = { href: '/equipe', label: 'Équipe' };
const COACH: readonly NavigationLink[] = [
  { href: '/aujourd-hui', label: 'Aujourd’hui' },
  { href: '/personnes', label: 'Personnes' },
  { href: '/employeurs', label: 'Employeurs' },
  { href: '/offres', label: 'Offres' },
];

/** The links of the banner: only pages that exist, and only for who may open them. */
@Injectable()
export class CoachNavigation extends Navigation {
  linksFor(principal: Principal | null): readonly NavigationLink[] {
    if (principal === null) return [];
    const holds = (...roles: string[]) => principal.roles.some((role) => roles.includes(role));
    return [...(holds('coach', 'lead') ? COACH : []), ...(holds('lead', 'admin') ? [TEAM] : []), ACCOUNT];
  }
}
