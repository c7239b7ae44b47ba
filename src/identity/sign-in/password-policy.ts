import { Injectable } from '@nestjs/common';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { WeakPassword } from '../identity.errors';
import { CONTEXT_WORDS } from './password-words';

export const PASSWORD_MIN = 15;
export const PASSWORD_MAX = 200;

/** Guesses an attacker who knows people's habits would need, as a power of ten. */
const ENOUGH_GUESSES_LOG10 = 10;
/** Characters that must remain once the words of this house and of its owner are taken away. */
const OWN_CHARACTERS = 8;
/** Beyond it the estimate costs time and teaches nothing. */
const ESTIMATED_LENGTH = 64;

/**
 * 15 characters at least, of any kind, and nothing anybody would try (CNIL 2022-100; ASVS 6.2): no
 * composition rule, no yearly change. The estimate comes from zxcvbn-ts, with its lists of common
 * passwords and of French words.
 */
@Injectable()
export class PasswordPolicy {
  private estimator: Promise<ZxcvbnFactory> | null = null;

  /**
   * @param about what the owner is known by: name, address.
   * @throws WeakPassword saying what to do instead.
   */
  async check(password: string, about: readonly string[]): Promise<void> {
    if ([...password].length < PASSWORD_MIN) {
      throw new WeakPassword(
        `Il faut ${PASSWORD_MIN} caractères au moins : une phrase courte convient bien.`,
      );
    }
    const words = [...CONTEXT_WORDS, ...about.flatMap(wordsOf)];
    if (withoutWords(password, words).length < OWN_CHARACTERS) {
      throw new WeakPassword(
        'Ce mot de passe contient surtout des mots faciles à deviner ici. Ajoutez les vôtres.',
      );
    }
    this.estimator ??= loadEstimator();
    const { guessesLog10 } = (await this.estimator).check(password.slice(0, ESTIMATED_LENGTH), words);
    if (guessesLog10 < ENOUGH_GUESSES_LOG10) {
      throw new WeakPassword(
        'Ce mot de passe est facile à deviner. Essayez quatre mots qui ne vont pas ensemble.',
      );
    }
  }
}

/** Loaded when the first password is chosen: 50 MB that most processes never need. */
async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Estimator }, shared, french] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-fr'),
  ]);
  return new Estimator({
    graphs: shared.adjacencyGraphs,
    dictionary: { ...shared.dictionary, ...french.dictionary },
  });
}

function wordsOf(text: string): string[] {
  return plain(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= 3);
}

function withoutWords(password: string, words: readonly string[]): string {
  const longestFirst = [...words].sort((left, right) => right.length - left.length);
  return longestFirst.reduce((rest, word) => rest.replaceAll(word, ''), plain(password));
}

/** Lower case, without accents. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
