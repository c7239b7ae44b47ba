import type { BroadReason, ClocksFed, FaceToFaceReason, InteractionMode } from '../../../network';
import { templateWords } from '../../../platform/views/template-words';
import { listed, of } from '../../wording/numbers';

/** One clock in a sentence, and how it looks. */
export interface ClockLine {
  readonly icon: string;
  readonly words: string;
}

/** For whom an exchange counts, and which rule the programme of the territory follows. */
export interface Counting {
  /** First names of those whose wishes it answered, or who were named; those one follows. */
  readonly names: readonly string[];
  /** How many more, whom colleagues follow. */
  readonly others: number;
  readonly rule: 'broad' | 'face_to_face' | null;
  readonly mode: InteractionMode;
}

const BROAD: Readonly<Record<BroadReason, string>> = {
  trade_survey: 'enquête métier',
  visit: 'visite d’une entreprise',
  meeting: 'rencontre chez un employeur',
  forum: 'forum',
  breakfast: 'petit-déj',
  none_of_these: 'ni visite, ni enquête métier, ni forum, ni petit-déj',
};

const FACE_TO_FACE: Readonly<Record<FaceToFaceReason, string>> = {
  face_to_face: 'rencontre en face à face avec quelqu’un qui décide',
  at_a_distance: 'sans face à face',
  nobody_decides: 'la personne rencontrée ne décide pas',
  decider_unknown: 'dites si la personne rencontrée décide',
  not_ordinary: 'ce n’est pas une entreprise ordinaire',
  not_about_a_job: 'il ne s’agissait pas d’un emploi ordinaire',
  already_at_work: 'la personne est déjà en poste',
  purpose_unknown: 'dites pour quoi c’était',
};

const AT_A_DISTANCE: Partial<Readonly<Record<InteractionMode, string>>> = {
  call: 'au téléphone',
  mail: 'par mail',
  video: 'en visio',
};

/** What an exchange counts for and why, the clock of the territory's programme first. */
export function clockLines({ broad, faceToFace }: ClocksFed, counting: Counting): ClockLine[] {
  const lines = [broadLine(broad, counting), faceToFaceLine(faceToFace, counting)];
  return counting.rule === 'face_to_face' ? lines.reverse() : lines;
}

function broadLine({ counts, because }: ClocksFed['broad'], counting: Counting): ClockLine {
  const why = BROAD[because];
  if (counts !== 'yes') return no(`Ne compte pas pour un premier contact (COACH)\u00A0: ${why}.`);
  if (counting.rule === 'face_to_face') return yes(`Compterait pour COACH\u00A0: ${why}.`);
  return firstContactOf(counting, why);
}

function faceToFaceLine({ counts, because }: ClocksFed['faceToFace'], counting: Counting): ClockLine {
  const why =
    because === 'at_a_distance'
      ? (AT_A_DISTANCE[counting.mode] ?? FACE_TO_FACE[because])
      : FACE_TO_FACE[because];
  if (counts === 'to_tell')
    return { icon: 'hourglass', words: `Ne compte pas encore pour l’IPS\u00A0: ${why}.` };
  if (counts === 'no') return no(`Ne compte pas pour l’IPS\u00A0: ${why}.`);
  return counting.rule === 'face_to_face'
    ? firstContactOf(counting, why)
    : yes(`Compte pour l’IPS\u00A0: ${why}.`);
}

function firstContactOf({ names, others }: Counting, why: string): ClockLine {
  if (names.length + others === 0) {
    const asked = 'Compte pour un premier contact dès que vous dites pour les envies de qui';
    return { icon: 'hourglass', words: `${asked}\u00A0: ${why}.` };
  }
  const more = others > 0 ? [templateWords.count(others, 'autre personne', 'autres personnes')] : [];
  const whose = listed([...names, ...more]);
  return yes(`Compte pour le premier contact ${of(whose)}\u00A0: ${why}.`);
}

function yes(words: string): ClockLine {
  return { icon: 'check', words };
}

function no(words: string): ClockLine {
  return { icon: 'minus', words };
}
