import type { RecordedChoice } from '../../../disclosure';
import type { PersonFile, Stance, WishVersion } from '../../../people';
import type { FormState } from '../../../platform/http/form-state';
import { firstNameOf } from '../../wording/first-name';
import { type WishNames, wishInWords } from '../../wording/wish-words';
import { HER_QUESTIONS, HER_STANCES } from './her-questions';
import { type Audiences, choiceInWords, standing } from './told-employers';

const STANCE_ORDER: readonly Stance[] = ['must', 'like', 'avoid', 'never'];
/** Changes told at once. */
const CHANGES = 5;

export interface ChoicesParts {
  readonly file: PersonFile;
  readonly names: WishNames;
  readonly versions: readonly WishVersion[];
  /** Names of the accounts that wrote for her, by id. */
  readonly writers: ReadonlyMap<string, string>;
  /** Newest first. */
  readonly choices: readonly RecordedChoice[];
  readonly audiences: Audiences;
}

/** /moi/choix */
export function choicesPage(
  form: FormState,
  { file, names, versions, writers, choices, audiences }: ChoicesParts,
) {
  return {
    summary: form.summary(),
    groups: STANCE_ORDER.map((stance) => ({
      heading: HER_STANCES[stance],
      wishes: file.wishes.flatMap((wish, place) =>
        wish.stance === stance
          ? [{ words: wishInWords(wish, names), remove: `/moi/choix/retrait/${place}` }]
          : [],
      ),
    })).filter(({ wishes }) => wishes.length > 0),
    questions: Object.entries(HER_QUESTIONS).map(([word, { label }]) => ({
      href: `/moi/choix/${word}`,
      label,
    })),
    changes: versions.slice(0, CHANGES).map(({ at, saidAloudTo }) => ({
      at,
      writer: saidAloudTo && (firstNameOf(writers.get(saidAloudTo) ?? '') || 'votre coach'),
    })),
    told: standing(choices).map((choice) => choiceInWords(choice, audiences)),
  };
}

/** /moi/choix/retrait/:place; what is not in the list any more needs no taking away. */
export function removalPage({ wishes, wishesVersion }: PersonFile, place: number, names: WishNames) {
  const wish = wishes[place];
  return {
    place,
    version: wishesVersion,
    wish: wish ? { words: wishInWords(wish, names), group: HER_STANCES[wish.stance] } : null,
  };
}
