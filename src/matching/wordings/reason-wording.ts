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
const VERBS = { hours: 'travailler ', wage: 'gagner ', trait: '', kind: '' } as const;
const SEEKS: Readonly<Record<Voice, string>> = { person: 'Vous cherchez', coach: 'Cherche' };
const ACCEPTS: Readonly<Record<Voice, string>> = { person: 'vous acceptez', coach: 'accepte' };
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
      return { code: 'distance', text: distanceReason(wish, voice, source) };
    case 'hours':
    case 'wage':
    case 'trait':
    case 'kind':
      return { code: wish.criterion, text: french`${WANTS[voice]} ${VERBS[wish.criterion]}${phrase}.` };
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

function distanceReason(wish: Wish, voice: Voice, { opening }: PhraseSource): string {
  if (wish.criterion !== 'distance' || opening.position === null) return '';
  const km = kmBetween(wish.value, opening.position);
  const accepted = french`${ACCEPTS[voice]} jusqu’à ${number(wish.value.maxKm)} km`;
  if (km < NEXT_DOOR_KM) return french`C’est tout près : ${accepted}.`;
  return french`C’est à ${number(km)} km : ${accepted}.`;
}
