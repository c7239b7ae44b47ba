import type { CaseloadReport, RefusedLine, WaitingTable } from '../../../people';
import { choiceField, FormState } from '../../../platform/http/form-state';
import type { LineRemark } from '../../../platform/tables/line-remark';
import { counted, placeInWords, readInWords } from '../table-import/report-words';

/** The title of an occupation, by its ROME code. */
type TitleOf = (code: string) => string;

/** More look-alikes than a form holds are asked the next time. */
const MOST_QUESTIONS = 100;

/** /personnes/import/:id/essai: step 3, what bringing the table would do. */
export function previewPage(id: string, report: CaseloadReport, titleOf: TitleOf) {
  const asked = report.refused.filter(({ question }) => question !== null).slice(0, MOST_QUESTIONS);
  const ask = report.created > 0 ? `Ajouter ${theseMany(report.created)}` : 'Ajouter d’après mes réponses';
  return {
    id,
    report: partsOf(report, titleOf),
    questions: asked.map(questionOf),
    button: report.created > 0 || asked.length > 0 ? ask : null,
    done: !report.dryRun,
  };
}

/** /personnes/import/:id/resultat: what became of every line. */
export function outcomePage({ id, outcome, begun }: WaitingTable, titleOf: TitleOf) {
  if (!outcome) return pendingPage(id, begun);
  const heading =
    outcome.created === 0
      ? 'Personne n’a été ajouté'
      : `${counted(outcome.created, 'personne ajoutée', 'personnes ajoutées')}`;
  const correct = counted(outcome.refused.length, 'ligne à corriger', 'lignes à corriger');
  return {
    id,
    report: partsOf(outcome, titleOf),
    pending: null,
    heading,
    download: outcome.refused.length > 0 ? `Télécharger ${correct}` : null,
  };
}

function pendingPage(id: string, begun: boolean) {
  const here = `/personnes/import/${id}`;
  return begun
    ? {
        heading: 'Les personnes sont en train d’être ajoutées',
        pending: { href: `${here}/resultat`, label: 'Recharger' },
      }
    : {
        heading: 'Rien n’est encore ajouté',
        pending: { href: `${here}/essai`, label: 'Voir ce qui sera ajouté' },
      };
}

function partsOf(report: CaseloadReport, titleOf: TitleOf) {
  const { received, created, alreadyThere, createdLines, alreadyThereLines, refused, leftOut, columns } =
    report;
  return {
    received,
    created,
    alreadyThere,
    toCorrect: refused.length,
    read: readInWords(report.read),
    people: createdLines.map(({ line, name }) => ({ line, name })),
    already: alreadyThereLines.map(({ line, name, reason }) => ({ line, name, reason })),
    refused: refused.map(refusedLine),
    leftOut: leftOut.map(leftOutCell),
    recognised: report.recognised.map(({ line, words, occupation }) => ({
      line,
      words,
      title: titleOf(occupation),
    })),
    columns: columns.flatMap(({ header, leftOut: why }) => (why ? [{ header, why }] : [])),
  };
}

function refusedLine({ line, name, reasons, question }: RefusedLine) {
  const told = reasons.map((remark) => ({ place: placeInWords(remark), reason: remark.reason }));
  return { line, name: name || null, reasons: question ? [{ place: null, reason: question }] : told };
}

function leftOutCell(remark: LineRemark) {
  return { line: remark.line, place: placeInWords(remark), reason: remark.reason };
}

function questionOf({ line, name, question }: RefusedLine, place: number) {
  return {
    line,
    lineField: `people[${place}].line`,
    field: choiceField(FormState.EMPTY, `people[${place}].same`, {
      label: `Ligne ${line}, ${name} : ${question!.charAt(0).toLowerCase()}${question!.slice(1)}`,
      options: [
        { value: 'oui', label: 'Oui, c’est elle' },
        { value: 'non', label: 'Non, c’est une autre personne' },
      ],
    }),
  };
}

function theseMany(count: number): string {
  return count === 1 ? 'cette personne' : `ces ${count} personnes`;
}
