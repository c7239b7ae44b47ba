import type { Prerequisite, PrerequisiteKind, Route } from '../../openings';
import type { OpenPrerequisite } from '../prerequisites';
import { borrowed } from './phrases';
import type { Remark } from './reason-wording';
import { french, type Voice } from './typography';

/** What to do about something the post asks, and who could do it. */
export interface Preparation extends Remark {
  readonly way: 'prepare' | 'negotiate' | 'check' | 'learn_there' | 'optional';
  readonly who: 'person' | 'coach' | 'employer';
}

/** What she can obtain, and the help that exists; what is not here is talked over with the employer. */
const OBTAINED: Readonly<Partial<Record<PrerequisiteKind, string>>> = {
  licence: 'chercher une aide pour le permis',
  certificate: 'chercher une formation courte',
  language: 'chercher un cours',
};

/**
 * "À préparer", "à négocier"... with who could do what. Null for a plus that nobody knows whether she has: there is
 * nothing to prepare. When the coach may not speak to this employer, negotiating is hers.
 */
export function preparationFor(
  { prerequisite, standing }: OpenPrerequisite,
  voice: Voice,
  routes: readonly Route[],
): Preparation | null {
  const { kind, level } = prerequisite;
  if (level === 'learnable') return learntThere(prerequisite);
  if (level === 'preferred') return standing === 'missing' ? optional(prerequisite) : null;
  if (standing === 'unknown') return checkFirst(prerequisite);
  const help = OBTAINED[kind];
  return help ? prepare(prerequisite, help, voice) : negotiate(prerequisite, voice, routes);
}

function learntThere(prerequisite: Prerequisite): Preparation {
  const text = french`${name(prerequisite)} : s’apprend sur place.`;
  return { code: `learn_${prerequisite.kind}`, text, way: 'learn_there', who: 'employer' };
}

function optional(prerequisite: Prerequisite): Preparation {
  const text = french`Un plus, pas une obligation : ${name(prerequisite)}.`;
  return { code: `optional_${prerequisite.kind}`, text, way: 'optional', who: 'person' };
}

function checkFirst(prerequisite: Prerequisite): Preparation {
  const otherwise = OBTAINED[prerequisite.kind] ? 'cela se prépare' : 'cela se négocie';
  const text = french`À vérifier : ${name(prerequisite)}. Sinon, ${otherwise}.`;
  return { code: `check_${prerequisite.kind}`, text, way: 'check', who: 'person' };
}

function prepare(prerequisite: Prerequisite, help: string, voice: Voice): Preparation {
  const text = french`À préparer : ${name(prerequisite)}. ${coachCan(voice)} ${help}.`;
  return { code: `prepare_${prerequisite.kind}`, text, way: 'prepare', who: 'coach' };
}

function negotiate(prerequisite: Prerequisite, voice: Voice, routes: readonly Route[]): Preparation {
  const code = `negotiate_${prerequisite.kind}`;
  const start = french`À négocier : ${name(prerequisite)}.`;
  if (routes.includes('with_coach')) {
    return {
      code,
      text: french`${start} ${coachCan(voice)} proposer un essai.`,
      way: 'negotiate',
      who: 'coach',
    };
  }
  const can = voice === 'person' ? 'Vous pouvez' : 'La personne peut';
  return { code, text: french`${start} ${can} proposer un essai.`, way: 'negotiate', who: 'person' };
}

/** "Votre coach peut", or to the coach: "Vous pouvez". */
export function coachCan(voice: Voice): string {
  return voice === 'person' ? 'Votre coach peut' : 'Vous pouvez';
}

function name({ label }: Prerequisite): string {
  return borrowed(label);
}
