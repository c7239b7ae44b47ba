import { faultsAt, type PostContent } from '../../../openings';
import { type FieldError, InvalidInput } from '../../../platform/http/field-error';
import type { Communes, Occupations } from '../../../reference';
import { communeNamed } from '../../names/commune-named';
import { occupationNamed } from '../../names/occupation-named';
import { NEEDS, type PostForm } from './post.form';

/** What the words of a post are understood with. */
export interface Known {
  readonly occupations: Pick<Occupations, 'find' | 'suggest'>;
  readonly communes: Pick<Communes, 'ofName' | 'ofPostcode'>;
}

/**
 * A post as it was typed, understood as far as it can be: a work or a place that we do not know stays in his words, and a
 * coach sees to it. @throws InvalidInput for what the law refuses, and for a day that is missing
 */
export function postTyped(form: PostForm, { occupations, communes }: Known): PostContent {
  const faults = faultsIn(form);
  if (faults.length > 0) throw new InvalidInput(faults);
  const named = occupationNamed(occupations, form.work);
  const commune = communeNamed(communes, form.place);
  return {
    work: form.work,
    occupation: 'code' in named ? named.code : null,
    hours: form.hours,
    start: form.start,
    startOn: form.start === 'on_day' ? (form.startOn ?? null) : null,
    place: commune
      ? {
          commune: commune.name,
          communeCode: commune.insee,
          postcode: commune.postcodes[0],
          lat: commune.lat,
          lon: commune.lon,
        }
      : { commune: form.place },
    needs: needsIn(form),
    pay: form.pay ?? null,
    trialDay: form.trialDay === true,
    posts: form.posts ?? 1,
  };
}

function needsIn({ needs, otherNeed }: PostForm): string[] {
  const ticked = (needs ?? []).filter((need) => need !== 'nothing').map((need) => NEEDS[need]);
  return [...ticked, ...(otherNeed ? [otherNeed] : [])];
}

function faultsIn({ work, otherNeed, pay, start, startOn }: PostForm): FieldError[] {
  const noDay = start === 'on_day' && !startOn;
  return [
    ...faultsAt('work', work),
    ...faultsAt('otherNeed', otherNeed),
    ...faultsAt('pay', pay),
    ...(noDay ? [{ field: 'startOn', message: 'Écrivez le jour, comme 07/12/2026.' }] : []),
  ];
}
