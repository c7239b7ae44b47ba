import type { PersonFile, Wish, WishVersion } from '../../../people';
import { civilDayOf } from '../../../platform/clock/civil-day';
import { choiceField, type FormState, textField } from '../../../platform/http/form-state';
import { optionsOf } from '../../wording/options';
import { STANCE_PILLS, STANCES, TRAVEL_MODES, type WishNames, wishInWords } from '../../wording/wish-words';
import { WISH_KINDS, type WishKind } from '../../wishes/wish-kinds';
import { personHeader } from '../people/person-header.presenter';

export interface WishesPageParts {
  readonly file: PersonFile;
  /** Newest first; the first is the one that holds. */
  readonly versions: readonly WishVersion[];
  readonly names: WishNames;
  /** Civil day. */
  readonly today: string;
}

/** /personnes/:id/envies */
export function wishesPage(form: FormState, { file, versions, names, today }: WishesPageParts) {
  const { participant, wishes, wishesVersion, wishesAt } = file;
  const line = (wish: Wish, place: number) => ({
    place,
    words: wishInWords(wish, names),
    pill: STANCE_PILLS[wish.stance],
  });
  return {
    id: participant.id,
    name: participant.name,
    header: personHeader(file, 'envies', today),
    version: wishesVersion,
    wishesAt,
    summary: form.summary(),
    wishes: wishes.map(line),
    before: lastOfEachDay(versions).map((one) => ({ at: one.at, wishes: one.wishes.map(line) })),
    kinds: Object.entries(WISH_KINDS).map(([word, { label }]) => ({
      href: `/personnes/${participant.id}/envies/${word}`,
      label,
    })),
  };
}

/** A list grows wish by wish: of the days before, what held in the end. */
function lastOfEachDay(versions: readonly WishVersion[]): WishVersion[] {
  const seen = new Set(versions.slice(0, 1).map(({ at }) => civilDayOf(at)));
  return versions.slice(1).filter(({ at }) => {
    const day = civilDayOf(at);
    return !seen.has(day) && seen.add(day);
  });
}

/** /personnes/:id/envies/:word */
export function newWishPage(form: FormState, file: PersonFile, told: { word: string; kind: WishKind }) {
  const { kind } = told;
  return {
    id: file.participant.id,
    name: file.participant.name,
    word: told.word,
    heading: kind.question,
    // Read again at each showing: a form sent back is corrected over the list as it is now.
    version: file.wishesVersion,
    summary: form.summary(),
    texts: textFields(form, kind),
    choice:
      kind.choices && choiceField(form, 'value', { label: 'Choisissez', options: optionsOf(kind.choices) }),
    mode: kind.criterion === 'distance' ? modeField(form) : null,
    stance: stanceField(form, kind),
  };
}

function textFields(form: FormState, { criterion }: WishKind) {
  switch (criterion) {
    case 'occupation':
      return [occupationField(form)];
    case 'employer':
      return [textField(form, 'value', { label: 'Entreprise', hint: 'Son nom, comme dans Employeurs.' })];
    case 'words':
      return [textField(form, 'value', { label: 'Ses mots', hint: 'Comme « m’occuper des animaux ».' })];
    case 'hours':
      return [
        textField(form, 'min', { label: 'Au moins', inputmode: 'decimal', optional: true }),
        textField(form, 'max', { label: 'Au plus', inputmode: 'decimal', optional: true }),
      ];
    case 'wage':
      return [textField(form, 'minHourly', { label: 'Euros brut de l’heure', inputmode: 'decimal' })];
    case 'distance':
      return [
        textField(form, 'commune', {
          label: 'En partant de',
          hint: 'Le nom ou le code postal d’une commune.',
        }),
        textField(form, 'maxKm', { label: 'Kilomètres au plus', inputmode: 'decimal' }),
      ];
    default:
      return [];
  }
}

function occupationField(form: FormState) {
  return textField(form, 'value', {
    label: 'Métier',
    hint: 'En un ou deux mots, comme « boulanger ».',
    suggest: '/metiers',
  });
}

function modeField(form: FormState) {
  return choiceField(form, 'mode', { label: 'Comment ?', options: optionsOf(TRAVEL_MODES) });
}

/** Words may be understood in many ways: nobody can mean "never" by them. */
function stanceField(form: FormState, { criterion }: WishKind) {
  const options = optionsOf(STANCES).filter(({ value }) => criterion !== 'words' || value !== 'never');
  return choiceField(form, 'stance', {
    label: 'À quel point ?',
    hint: '« Jamais » cache les offres concernées. « Indispensable » cache celles qui disent le contraire.',
    options,
    stored: ['like'],
  });
}
