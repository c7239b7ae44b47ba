import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../identity';
import { EmployersQuery } from '../../../network';
import { faultsAt, type OpeningDetails, type OpeningRow, type PlaceDetails } from '../../../openings';
import { type FieldError, InvalidInput } from '../../../platform/http/field-error';
import { Communes, Occupations } from '../../../reference';
import { employerNamed, isNamedSo } from '../../names/employer-named';
import { occupationNamed } from '../../names/occupation-named';
import { communeNamed, UNKNOWN_COMMUNE } from '../../names/commune-named';
import type { OpeningForm } from './opening.form';
import { prerequisitesTyped } from './typed-prerequisites';
import { wageTyped } from './typed-wage';

/** What was typed of an opening, understood: names become ids and codes, each doubt is told at its field. */
@Injectable()
export class TypedOpening {
  constructor(
    private readonly employers: EmployersQuery,
    private readonly occupations: Occupations,
    private readonly communes: Communes,
  ) {}

  /**
   * `before` is the opening being corrected: what its form shows and nobody touched stays as exact as it was.
   * @throws InvalidInput naming every field at fault
   */
  async detailsOf(viewer: Viewer, form: OpeningForm, before: OpeningRow | null): Promise<OpeningDetails> {
    const faults: FieldError[] = wordedFields(form);
    const employerId = await this.employerId(viewer, form, faults);
    const details = {
      kind: form.kind,
      title: form.title,
      employerId,
      occupation: this.occupation(form, faults),
      tasks: form.tasks ?? undefined,
      contract: form.contract ?? undefined,
      ...this.hours(form, faults),
      slots: form.slots ?? undefined,
      startOn: form.startOn ?? undefined,
      ...wageTyped(form, before, faults),
      ...this.place(form, before, faults),
      traits: form.traits ?? undefined,
      prerequisites: prerequisitesTyped(form, before?.prerequisites ?? []),
      posts: form.posts ?? undefined,
    };
    if (faults.length > 0) throw new InvalidInput(faults);
    return details;
  }

  private async employerId(
    viewer: Viewer,
    { employer, employerId }: OpeningForm,
    faults: FieldError[],
  ): Promise<string | undefined> {
    if (!employer) return undefined;
    const before = employerId ? await this.employers.one(viewer, employerId) : null;
    if (before && isNamedSo(before, employer)) return before.id;
    const named = await employerNamed(this.employers, viewer, employer);
    if ('id' in named) return named.id;
    faults.push({ field: 'employer', message: named.complaint });
    return undefined;
  }

  private occupation({ occupation: typed }: OpeningForm, faults: FieldError[]): string | undefined {
    if (!typed) return undefined;
    const named = occupationNamed(this.occupations, typed);
    if ('code' in named) return named.code;
    faults.push({ field: 'occupation', message: named.complaint });
    return undefined;
  }

  private hours({ hoursMin, hoursMax }: OpeningForm, faults: FieldError[]) {
    if (hoursMin != null && hoursMax != null && hoursMin > hoursMax)
      faults.push({ field: 'hoursMin', message: 'Le nombre le plus petit vient en premier.' });
    return { hoursMin: hoursMin ?? undefined, hoursMax: hoursMax ?? undefined };
  }

  private place(
    { commune: typed }: OpeningForm,
    before: OpeningRow | null,
    faults: FieldError[],
  ): { place?: PlaceDetails } {
    if (before && (typed ?? null) === before.placeLabel) return {};
    if (!typed) return { place: {} };
    const commune = communeNamed(this.communes, typed);
    if (!commune) {
      faults.push({ field: 'commune', message: UNKNOWN_COMMUNE });
      return {};
    }
    const { name, insee, postcodes, lat, lon } = commune;
    return { place: { commune: name, communeCode: insee, postcode: postcodes[0], lat, lon } };
  }
}

/** What the law refuses, at the fields of this form. */
function wordedFields({ title, tasks, required, learnable }: OpeningForm): FieldError[] {
  const worded = { title, tasks, required, learnable };
  return Object.entries(worded).flatMap(([field, text]) => faultsAt(field, text));
}
