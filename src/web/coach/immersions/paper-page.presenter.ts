import { IMMERSION_PAPER, INSTEAD_OF_IMMERSION, OTHER_PRESCRIBERS } from '../../../disclosure';
import { topicInWords } from '../../../matching';
import type { OpeningRow } from '../../../openings';
import type { PersonFile } from '../../../people';
import type { Allowance } from '../../../placements';
import type { FormState } from '../../../platform/http/form-state';
import type { DisclosureTopic } from '../../../reference';
import { listed } from '../../wording/numbers';
import { allowanceInWords, SHOWN } from './immersion-words';

export interface PaperParts {
  readonly file: PersonFile;
  readonly row: OpeningRow;
  /** What the paper tells and she keeps silent towards this opening. */
  readonly kept: readonly DisclosureTopic[];
  /** At this host; null when nobody is named. */
  readonly allowance: Allowance | null;
}

/** /personnes/:id/immersions/:openingId, before anything is proposed. */
export function paperPage(form: FormState, { file: { participant }, row, kept, allowance }: PaperParts) {
  const { id, name } = participant;
  return {
    id,
    name,
    summary: form.summary(),
    openingId: row.id,
    post: row.title,
    employer: row.employerName,
    kept: kept.length > 0 ? listed(kept.map((topic) => topicInWords(topic, 'coach'))) : null,
    paper: SHOWN.map(({ shown, heading }) => ({
      heading,
      lines: IMMERSION_PAPER.filter((line) => line.shown === shown).map(({ what }) => what),
    })),
    prescribers: OTHER_PRESCRIBERS,
    instead: INSTEAD_OF_IMMERSION,
    left: allowance && allowanceInWords(allowance),
  };
}
