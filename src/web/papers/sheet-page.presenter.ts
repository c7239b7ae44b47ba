import type { FormState } from '../../platform/http/form-state';
import type { Paper } from '../../platform/papers/paper';
import { unwritableIn } from '../../platform/papers/paper-fonts';

/** `path`/feuille, for `papers/taken`. `path` is the page of what it is for. */
export function sheetPage(form: FormState, paper: Paper, path: string) {
  const unwritable = unwritableIn(paper);
  return {
    path: `${path}/feuille`,
    back: path,
    post: paper.title,
    summary: form.summary(),
    paper,
    ticked: [],
    sent: [],
    telling: null,
    unwritable: unwritable.length > 0 ? unwritable.slice(0, 8).join(' ') : null,
  };
}
