import type { Wish } from '../../people';
import { kmBetween } from '../components/distance';
import type { Reading } from '../finding';
import { phraseOf, type PhraseSource } from './phrases';
import { french, joined, number, type Voice } from './typography';

/** Below it a number would say less than words, and `0 km` nothing. */
const NEXT_DOOR_KM = 0.5;

/** A code for programs and a sentence for readers. */
export interface Remark<Code extends string = string> {
  readonly code: Code;
  readonly text: string;
}

const WANTS: Readonly<Record<Voice, string>> = { person: 'Vous voulez', coach: 'Souhaite' };
const SEEKS: Readonly<Record<Voice, string>> = { person: 'Vous cherchez', coach: 'Cherche' };
const SAID: Readonly<Record<Voice, string>> = { person: 'Vous avez dit', coach: 'A dit' };

/** The positive sentence of one wish (of several slots at once, for time slots) that the opening meets. */
export function reasonFor(
  wishes: readonly [Wish, ...Wish[]],
  reading: Reading,
  voice: Voice,
  source: PhraseSource,
): Remark {
  const [wish] = wishes;
  const phrase = phraseOf(wish, source);
  switch (wish.criterion) {
    case 'occupation':
      return occupationReason(phrase, reading, voice, source);
    case 'words':
      return { code: 'words', text: french`${SAID[voice]} : ${phrase}.` };
    case 'sector':
      return { code: 'sector', text: french`${WANTS[voice]} travailler dans ce secteur : ${phrase}.` };
    case 'contract':
      return { code: 'contract', text: french`${WANTS[voice]} ce contrat : ${phrase}.` };
    case 'slot':
      return { code: 'slot', text: french`${WANTS[voice]} travailler ${slots(wishes, source)}.` };
    case 'employer':
      return { code: 'employer', text: french`${WANTS[voice]} travailler chez ${phrase}.` };
    case 'distance':
      return { code: 'distance', text: distanceReason(wish, phrase, voice, source) };
    case 'hours':
    case 'wage':
    case 'trait':
    case 'kind':
      return { code: wish.criterion, text: french`${WANTS[voice]} ${phrase}.` };
  }
}

function occupationReason(title: string, reading: Reading, voice: Voice, { opening }: PhraseSource): Remark {
  if (opening.occupation === null) {
    return { code: 'occupation_in_title', text: french`${SEEKS[voice]} : ${title}. Le titre en parle.` };
  }
  if (reading === 'meets') return { code: 'occupation', text: french`${SEEKS[voice]} ce métier : ${title}.` };
  return { code: 'occupation_close', text: french`${SEEKS[voice]} : ${title}. Ce métier est proche.` };
}

function slots(wishes: readonly Wish[], source: PhraseSource): string {
  return joined(
    wishes.map((wish) => phraseOf(wish, source)),
    'et',
    10,
  );
}

function distanceReason(wish: Wish, phrase: string, voice: Voice, { opening }: PhraseSource): string {
  const km = wish.criterion === 'distance' && opening.position ? kmBetween(wish.value, opening.position) : 0;
  const asked = voice === 'person' ? 'vous voulez' : 'souhaite';
  if (km < NEXT_DOOR_KM) return french`C’est tout près : ${asked} ${phrase}.`;
  return french`C’est à ${number(km)} km : ${asked} ${phrase}.`;
}
