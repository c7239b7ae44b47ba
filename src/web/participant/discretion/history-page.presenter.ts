import {
  PRESENTATION_ITEMS,
  type RecordedChoice,
  type SaidLine,
  type StatementChannel,
} from '../../../disclosure';
import type { IntroductionView } from '../../../introductions';
import { DISCLOSURE_TOPICS } from '../../../reference';
import { firstNameOf } from '../../wording/first-name';
import type { Audiences } from '../wishes/told-employers';
import { heldInWords } from './her-answers';
import { WHO_SPEAKS } from './discretion-page.presenter';

const BY: Readonly<Record<StatementChannel, string>> = {
  page: 'Une page à lire',
  mail: 'Un courriel, avec le lien de la page',
  sheet: 'Une feuille, que vous portez vous-même',
  cv: 'Un CV, que vous portez vous-même',
};

export interface HistoryParts {
  /** Newest first. */
  readonly said: readonly SaidLine[];
  readonly introductions: readonly IntroductionView[];
  /** Newest first. */
  readonly choices: readonly RecordedChoice[];
  readonly audiences: Audiences;
  /** Names of the accounts that heard, by id. */
  readonly heard: ReadonlyMap<string, string>;
}

/** /moi/discretion/historique: what was said, to whom, and every choice with who heard it. */
export function historyPage({ said, introductions, choices, audiences, heard }: HistoryParts) {
  return {
    said: said.map((line) => saidLine(line, introductions)),
    choices: choices.map((choice) => ({
      topic: choice.topic === 'coaching' ? WHO_SPEAKS : DISCLOSURE_TOPICS[choice.topic],
      what: heldInWords(choice.topic, choice),
      whom: whomOf(choice, audiences),
      words: choice.words,
      at: choice.at,
      heard: choice.saidAloudTo && (firstNameOf(heard.get(choice.saidAloudTo) ?? '') || 'votre coach'),
    })),
  };
}

function saidLine(line: SaidLine, introductions: readonly IntroductionView[]) {
  const opening = introductions.find(({ id }) => id === line.introductionId)?.opening;
  const carried = line.channel === 'sheet' || line.channel === 'cv';
  return {
    how: BY[line.channel],
    at: line.at,
    whom: [...new Set([line.recipient, opening?.employerName])].filter(Boolean).join(', ') || null,
    offer: opening?.title ?? null,
    // A sentence each: eight things in one are hard to read, and to listen to.
    items: line.items.map((item) => `${PRESENTATION_ITEMS[item]}.`).join(' ') || null,
    words: line.words,
    opened: line.channel === 'page' ? { at: line.openedAt } : null,
    takenBack: carried ? null : line.takenBackAt,
  };
}

function whomOf(
  { audienceKind, audienceId }: RecordedChoice,
  { employers, openings }: Audiences,
): string | null {
  if (audienceKind === 'all' || audienceId === null) return null;
  return (audienceKind === 'employer' ? employers : openings).get(audienceId) ?? 'Une entreprise';
}
