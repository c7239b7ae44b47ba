import type { DisclosureTopic } from '../../reference';
import { BY_OPENING } from './by-opening';

/** One thing the convention of an immersion shows to whoever signs it. */
export interface PaperLine {
  readonly what: string;
  /** `some_copies`: on older forms that still go round; `if_ticked`: only when a box is ticked. */
  readonly shown: 'always' | 'some_copies' | 'if_ticked';
}

/**
 * What the convention prints (D5135-2 as today's State form writes it, and the older wording that adds the address and
 * the RSA; reference/ips-practice.md, 2.5). Read on 2026-11-22; the form itself has the last word.
 */
export const IMMERSION_PAPER: readonly PaperLine[] = [
  { what: 'Le prescripteur\u00A0: son nom, son adresse et son e-mail', shown: 'always' },
  { what: 'La structure d’accompagnement et le nom du conseiller, avec son téléphone', shown: 'always' },
  { what: 'Le prénom, le nom et la date de naissance de la personne', shown: 'always' },
  { what: 'L’adresse de la personne', shown: 'some_copies' },
  { what: 'Le fait de toucher le RSA', shown: 'some_copies' },
  {
    what: '«\u00A0Reconnu en situation de handicap\u00A0», sur le papier que l’employeur signe',
    shown: 'if_ticked',
  },
  { what: 'Une mesure de protection, avec le nom du représentant légal', shown: 'if_ticked' },
];

/** Who may prescribe an immersion and accompany it, so that the paper names them instead (L5135-2). */
export const OTHER_PRESCRIBERS: readonly string[] = [
  'France Travail',
  'La mission locale, avant 26 ans',
  'Cap emploi, si la personne le souhaite',
  'Le département, pour qui touche le RSA',
];

const LINE = BY_OPENING.find(({ code }) => code === 'immersion')!;

/** What may be done instead of signing it, as the table of what reveals what says. */
export const INSTEAD_OF_IMMERSION: readonly string[] = LINE.alternatives;

/** What the paper tells that she keeps silent: while there is any, it is read to her before anything is proposed. */
export function keptFromPaper(silent: ReadonlySet<DisclosureTopic>): DisclosureTopic[] {
  return [...LINE.topics, ...(LINE.may ?? [])].filter((topic) => silent.has(topic));
}
