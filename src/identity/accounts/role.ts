/** What an account may do. A lead or an admin sees no more of a file than a coach who does not follow the person. */
export const ROLES = ['coach', 'lead', 'admin'] as const;

export type Role = (typeof ROLES)[number];

/** Who works in a territory; an admin works in none. */
export function worksInTerritory(role: Role): boolean {
  return role !== 'admin';
}
