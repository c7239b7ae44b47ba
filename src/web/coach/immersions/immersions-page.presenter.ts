import type { OpeningRow } from '../../../openings';
import type { PersonFile } from '../../../people';
import type { Allowance, RecordedImmersion } from '../../../placements';
import { choiceField, type FormState, textField } from '../../../platform/http/form-state';
import { dayInWords } from '../../wording/days';
import { dayField } from '../person-file/fields';
import { allowanceInWords, EXCESSES } from './immersion-words';

export interface ImmersionsParts {
  readonly file: PersonFile;
  readonly immersions: readonly RecordedImmersion[];
  readonly names: ReadonlyMap<string, string>;
  /** What is left at each host, by employer id. */
  readonly left: ReadonlyMap<string, Allowance>;
  /** Immersions that employers open now. */
  readonly openings: readonly OpeningRow[];
  /** The opening one comes from. */
  readonly from: { readonly openingId: string; readonly employer: string | null } | null;
}

/** /personnes/:id/immersions */
export function immersionsPage(form: FormState, parts: ImmersionsParts) {
  const { participant } = parts.file;
  return {
    id: participant.id,
    name: participant.name,
    summary: form.summary(),
    hosts: hostsOf(parts),
    openings: parts.openings.map(({ id, title, employerName }) => ({
      title,
      employer: employerName,
      href: `/personnes/${participant.id}/immersions/${id}`,
    })),
    opening: form.value('opening', parts.from?.openingId ?? ''),
    employer: textField(form, 'employer', {
      label: 'Chez quel employeur',
      hint: 'Son nom, tel qu’il est dans Employeurs.',
      stored: parts.from?.employer ?? null,
    }),
    startsOn: dayField(form, 'startsOn', { label: 'Premier jour', stored: null }),
    endsOn: dayField(form, 'endsOn', { label: 'Dernier jour', stored: null }),
    renews: parts.immersions.length > 0 ? renewsField(form, parts) : null,
  };
}

/** Host by host, with what is left there. */
function hostsOf({ left, names, immersions }: ImmersionsParts) {
  return [...left].map(([employerId, allowance]) => ({
    name: names.get(employerId) ?? '',
    left: allowanceInWords(allowance),
    immersions: immersions
      .filter((one) => one.employerId === employerId)
      .map(({ startsOn, endsOn, renews, excesses }) => ({
        startsOn,
        endsOn,
        isRenewal: renews !== null,
        excesses: excesses.map((excess) => EXCESSES[excess]),
      })),
  }));
}

function renewsField(form: FormState, { immersions, names }: ImmersionsParts) {
  return choiceField(form, 'renews', {
    label: 'Renouvelle l’immersion',
    optional: true,
    options: immersions.map(({ id, employerId, startsOn }) => ({
      value: id,
      label: `${names.get(employerId) ?? ''}, ${dayInWords(startsOn)}`,
    })),
    stored: [],
  });
}
