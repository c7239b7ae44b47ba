import type { ChoiceDetails } from '../../../disclosure';
import { InvalidInput } from '../../../platform/http/field-error';
import { type DisclosureTopic, revealingWordsIn } from '../../../reference';
import type { WordsForm } from './discretion.form';
import { choiceOf } from './her-answers';
import { suggestedFor } from './suggested-words';
import { OWN_WORDS } from './words-page.presenter';

/**
 * The choice that was typed, but for its audience.
 * @throws InvalidInput when no sentence was chosen, or when her own say more than a need and she was not asked yet
 */
export function choiceTyped(
  topic: DisclosureTopic,
  { answer, teller, phrase, words, level, moment, kept }: WordsForm,
): Omit<ChoiceDetails, 'audience'> {
  const about = { topic, ...choiceOf(answer, teller ?? undefined), moment };
  const suggested = suggestedFor(topic)[Number(phrase)];
  if (phrase !== OWN_WORDS && suggested) return { ...about, level: suggested.level, words: suggested.words };
  if (phrase !== OWN_WORDS) throw new InvalidInput([{ field: 'phrase', message: 'Choisissez une phrase.' }]);
  if (!words) throw new InvalidInput([{ field: 'words', message: 'Écrivez vos mots ici.' }]);
  const says = level ?? 'need_only';
  const telling = says === 'need_only' && !kept ? revealingWordsIn(words) : [];
  if (telling.length > 0) {
    const message = `«\u00A0${telling[0]!.found}\u00A0» en dit beaucoup. Changez vos mots, ou cochez pour les garder.`;
    throw new InvalidInput([{ field: 'kept', message }]);
  }
  return { ...about, level: says, words };
}
