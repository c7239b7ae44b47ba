import type { EmployersReport, WaitingEmployers } from '../../../network';
import { choiceField, FormState } from '../../../platform/http/form-state';
import type { LineRemark } from '../../../platform/tables/line-remark';
import { counted, placeInWords, readInWords } from '../table-import/report-words';

/** More look-alikes than a form holds are settled on their own pages. */
const MOST_QUESTIONS = 100;
/** Lines of one list that a page shows. */
const MOST_LINES = 300;

/** /employeurs/import/:id/essai: step 3, what bringing the table would do. */
export function previewPage(id: string, report: EmployersReport) {
  const changes = report.created + report.completed;
  return {
    id,
    report: partsOf(report),
    questions: report.likenesses.slice(0, MOST_QUESTIONS).map(questionOf),
    button: changes > 0 ? buttonOf(report) : null,
    done: !report.dryRun,
  };
}

/** /employeurs/import/:id/resultat: what became of every line. */
export function outcomePage({ id, outcome, begun }: WaitingEmployers) {
  if (!outcome) return pendingPage(id, begun);
  const correct = counted(outcome.refused.length, 'ligne à corriger', 'lignes à corriger');
  return {
    id,
    report: partsOf(outcome),
    pending: null,
    heading:
      outcome.created === 0
        ? 'Aucun employeur n’a été ajouté'
        : counted(outcome.created, 'employeur ajouté', 'employeurs ajoutés'),
    download: outcome.refused.length > 0 ? `Télécharger ${correct}` : null,
  };
}

function pendingPage(id: string, begun: boolean) {
  const here = `/employeurs/import/${id}`;
  return begun
    ? {
        heading: 'Les employeurs sont en train d’être ajoutés',
        pending: { href: `${here}/resultat`, label: 'Recharger' },
      }
    : {
        heading: 'Rien n’est encore ajouté',
        pending: { href: `${here}/essai`, label: 'Voir ce qui sera ajouté' },
      };
}

function buttonOf({ created, completed }: EmployersReport): string {
  if (created === 0) return completed === 1 ? 'Compléter cet employeur' : 'Compléter ces employeurs';
  return created === 1 ? 'Ajouter cet employeur' : `Ajouter ces ${created} employeurs`;
}

function partsOf(report: EmployersReport) {
  const { received, created, completed, alreadyThere, refused, columns } = report;
  return {
    received,
    created,
    completed,
    alreadyThere,
    toCorrect: refused.length,
    read: readInWords(report.read),
    employers: shortList(report.createdLines, ({ line, name }) => ({ line, name })),
    completions: shortList(report.completedLines, ({ line, name, employer, what }) => ({
      line,
      name,
      employer,
      what: what.join(', '),
    })),
    already: shortList(report.alreadyThereLines, ({ line, name, reason }) => ({ line, name, reason })),
    likenesses: shortList(report.likenesses, ({ line, name, question }) => ({ line, name, question })),
    refused: shortList(refused, ({ line, name, reasons }) => ({
      line,
      name: name || null,
      reasons: reasons.map((remark) => ({ place: placeInWords(remark), reason: remark.reason })),
    })),
    differences: shortList(report.differences, remarkLine),
    leftOut: shortList(report.leftOut, remarkLine),
    columns: columns.flatMap(({ header, leftOut: why }) => (why ? [{ header, why }] : [])),
  };
}

/** As many lines as a page holds, and how many more there are; `null` without any. */
function shortList<T, L>(lines: readonly T[], shown: (line: T) => L) {
  if (lines.length === 0) return null;
  const more = Math.max(0, lines.length - MOST_LINES);
  return { count: lines.length, lines: lines.slice(0, MOST_LINES).map(shown), more: more > 0 ? more : null };
}

function remarkLine(remark: LineRemark) {
  return { line: remark.line, place: placeInWords(remark), reason: remark.reason };
}

function questionOf({ line, name, question }: EmployersReport['likenesses'][number], place: number) {
  return {
    line,
    lineField: `employers[${place}].line`,
    field: choiceField(FormState.EMPTY, `employers[${place}].same`, {
      label: `Ligne ${line}, ${name} : ${question.charAt(0).toLowerCase()}${question.slice(1)}`,
      options: [
        { value: 'oui', label: 'Oui, c’est le même' },
        { value: 'non', label: 'Non, ce sont deux' },
      ],
    }),
  };
}
