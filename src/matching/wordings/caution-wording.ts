import type { OpeningFacts } from '../../openings';
import type { Wish } from '../../people';
import { CONTRACT_KINDS } from '../../reference/contract-kinds';
import { SECTORS } from '../../reference/sectors';
import { TIME_SLOTS, type TimeSlot } from '../../reference/time-slots';
import { TRAITS } from '../../reference/traits';
import { codesOf } from '../../reference/vocabulary';
import { leastKm } from '../components/distance';
import { weeklyHoursOf } from '../components/hours';
import { oppositeIn } from '../components/trait';
import { borrowed, hoursRange, hoursWished, KIND_PHRASES, phraseOf, type PhraseSource } from './phrases';
import type { Remark } from './reason-wording';
import { euros, french, joined, number, type Voice } from './typography';

const WANTED: Readonly<Record<Voice, string>> = { person: 'Vous vouliez', coach: 'Souhait' };
const AVOIDS: Readonly<Record<Voice, string>> = { person: 'Vous préférez éviter', coach: 'Préfère éviter' };

/** A thing she wants that the opening does not quite offer: what it is, then what she wanted. Null: nothing to say. */
export function cautionAgainst(
  wishes: readonly [Wish, ...Wish[]],
  voice: Voice,
  source: PhraseSource,
): Remark | null {
  const fact = factOf(wishes[0], source);
  if (fact === null) return null;
  const wanted = joined(
    wishes.map((wish) => wantedPhrase(wish, source)),
    'ou',
    12,
  );
  return { code: `${wishes[0].criterion}_differs`, text: against(wishes[0], fact, wanted, voice) };
}

/** The post is also worked at times she did not name. */
export function slotsBeside(others: readonly TimeSlot[]): Remark {
  return { code: 'slot_also', text: french`On travaille aussi ${slotNames(others)}.` };
}

/** A thing she would rather avoid and that the opening has. */
export function avoided(wish: Wish, voice: Voice, source: PhraseSource): Remark {
  const what = wish.criterion === 'distance' ? 'ce lieu' : phraseOf(wish, source);
  return { code: `${wish.criterion}_avoided`, text: french`${AVOIDS[voice]} : ${what}.` };
}

/** Numbers read on in one sentence ("C’est à 12 km, vous vouliez..."), words in two. */
function against({ criterion }: Wish, fact: string, wanted: string, voice: Voice): string {
  const measured = criterion === 'distance' || criterion === 'hours' || criterion === 'wage';
  if (!measured) return french`${fact}. ${WANTED[voice]} : ${wanted}.`;
  return voice === 'person'
    ? french`${fact}, vous vouliez ${wanted}.`
    : french`${fact}, souhait : ${wanted}.`;
}

function wantedPhrase(wish: Wish, source: PhraseSource): string {
  if (wish.criterion === 'wage') return french`${euros(wish.value.minHourly)} au moins`;
  if (wish.criterion === 'hours') return hoursWished(wish.value);
  if (wish.criterion === 'trait') return TRAITS[wish.value];
  return phraseOf(wish, source);
}

/** The fact of the opening that stands against the wish, as the start of a sentence. */
function factOf(wish: Wish, source: PhraseSource): string | null {
  const { opening } = source;
  switch (wish.criterion) {
    case 'occupation':
      return opening.occupation && french`Métier : ${title(opening.occupation, source)}`;
    case 'sector':
      return opening.sector && french`Secteur : ${SECTORS[opening.sector]}`;
    case 'contract':
      return opening.contract && french`Contrat : ${CONTRACT_KINDS[opening.contract]}`;
    case 'slot':
      return opening.slots && french`Horaires : ${slotNames(opening.slots)}`;
    case 'kind':
      return french`C’est ${KIND_PHRASES[opening.kind]}`;
    case 'trait':
      return traitFact(wish, source);
    case 'hours':
    case 'wage':
    case 'distance':
      return measuredFact(wish, source);
    case 'employer':
    case 'words':
      return null;
  }
}

function measuredFact(wish: Wish, { opening }: PhraseSource): string | null {
  if (wish.criterion === 'distance') {
    return distanceFact(leastKm(wish.value, opening), opening);
  }
  if (wish.criterion === 'hours') {
    const post = weeklyHoursOf(opening);
    return post && french`${capital(hoursRange(post.min, post.max))} par semaine`;
  }
  return wageFact(opening.hourlyWageMin, opening.hourlyWageMax);
}

function distanceFact(km: number | null, { position }: OpeningFacts): string | null {
  if (km === null) return null;
  return position ? french`C’est à ${number(km)} km` : french`C’est à plus de ${number(Math.floor(km))} km`;
}

function wageFact(min: number | null, max: number | null): string | null {
  if (max === null) return null;
  if (min === null || min === max) return french`${euros(max)} brut de l’heure`;
  return french`De ${euros(min)} à ${euros(max)} brut de l’heure`;
}

function traitFact(wish: Wish, { opening }: PhraseSource): string | null {
  const opposite = wish.criterion === 'trait' ? oppositeIn(wish.value, opening) : undefined;
  return opposite ? french`C’est un travail ${TRAITS[opposite]}` : null;
}

function title(code: string, { occupationTitle }: PhraseSource): string {
  return borrowed(occupationTitle(code));
}

function slotNames(slots: readonly TimeSlot[]): string {
  const names = codesOf(TIME_SLOTS).filter((slot) => slots.includes(slot));
  return joined(
    names.map((slot) => TIME_SLOTS[slot]),
    'et',
    11,
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
