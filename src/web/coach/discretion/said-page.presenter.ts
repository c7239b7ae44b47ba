import { PRESENTATION_ITEMS, type SaidLine, type StatementChannel } from '../../../disclosure';
import type { PersonFile } from '../../../people';
import { templateWords } from '../../../platform/views/template-words';
import { personHeader } from '../people/person-header.presenter';

const CHANNELS: Readonly<Record<StatementChannel, string>> = {
  page: 'Page ouverte par un lien',
  mail: 'Mail',
  sheet: 'Feuille remise en main propre',
  cv: 'CV remis en main propre',
};

/** /personnes/:id/discretion/dit: what was said of her, to whom; what was read cannot be recalled. */
export function saidPage(file: PersonFile, said: readonly SaidLine[], today: string) {
  const { id, name } = file.participant;
  return { id, name, header: personHeader(file, 'discretion', today), said: said.map(saidInWords) };
}

/** One line of the register, for whoever follows her. */
export function saidInWords(line: SaidLine) {
  return {
    title: line.recipient ? `${CHANNELS[line.channel]}, à ${line.recipient}` : CHANNELS[line.channel],
    at: line.at,
    items:
      line.items.map((item) => PRESENTATION_ITEMS[item].replace(/^(Mon|Ma|Mes) /, '')).join(', ') || null,
    words: [...line.words],
    fate: fateInWords(line),
  };
}

/** What became of it. Nobody knows whether a paper was read, nor a mail. */
function fateInWords({ channel, openedAt, takenBackAt }: SaidLine): string {
  const read = openedAt ? `Lue le ${templateWords.day(openedAt)}` : 'Pas encore ouverte';
  if (channel === 'mail') return 'Parti\u00A0: un mail ne se reprend pas.';
  if (channel !== 'page') return 'Remis\u00A0: un papier ne se reprend pas.';
  if (!takenBackAt) return `${read}.`;
  const back = `retirée le ${templateWords.day(takenBackAt)}`;
  return openedAt ? `${read}, ${back}. Ce qui a été lu ne se reprend pas.` : `Jamais ouverte, ${back}.`;
}
