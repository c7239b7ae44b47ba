import type { OpeningDetails } from '../opening-details';
import type { Prerequisite } from '../opening-facts';
import type { PostContent, PostHours, PostStart } from './word-content';

const LICENCE = /^permis\s+([a-z]{1,2}\d?)$/i;
/** The legal duration, Code du travail L3121-27. */
const FULL_TIME = 35;

const HOURS: Readonly<Record<PostHours, string | null>> = {
  full: null,
  part: 'Temps partiel.',
  to_discuss: 'Horaires à discuter.',
};
const START: Readonly<Record<PostStart, string | null>> = {
  soon: 'Dès que possible.',
  this_month: 'Dans le mois.',
  on_day: null,
};

/** A post as its employer said it, understood as an opening: what he did not say stays unknown. */
export function openingOfPost(employerId: string, post: PostContent): OpeningDetails {
  const trial = post.trialDay ? 'Une journée d’essai est possible.' : null;
  const said = [HOURS[post.hours], START[post.start], trial].filter((line) => line !== null);
  return {
    kind: 'vacancy',
    title: post.work,
    employerId,
    occupation: post.occupation ?? undefined,
    tasks: said.length > 0 ? said.join('\n') : undefined,
    ...(post.hours === 'full' ? { hoursMin: FULL_TIME, hoursMax: FULL_TIME } : {}),
    startOn: post.startOn ?? undefined,
    ...(post.pay ? { wage: { period: 'hour', text: post.pay } } : {}),
    place: post.place,
    prerequisites: post.needs.map(prerequisiteOf),
    posts: post.posts,
  };
}

function prerequisiteOf(label: string): Prerequisite {
  const licence = LICENCE.exec(label)?.[1]?.toUpperCase();
  if (licence) return { kind: 'licence', label, level: 'required', value: licence };
  return { kind: 'skill', label, level: 'required' };
}
