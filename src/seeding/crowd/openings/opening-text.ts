import type { KnownOccupation } from '../crowd-reference';
import type { Dice } from '../dice';
import { DONE_THERE } from './sector-words';

const AFTER_TITLE = ['', '', '', ' (H/F)', ' (H/F)', ' (F/H)', ' H/F', ' - {town}', ' à {town}'];
const WELCOMES = [
  'On vous montre tout les premiers jours.',
  'Une collègue vous accompagne au début.',
  'Tenue fournie.',
  'Poste à pourvoir rapidement.',
  'Ambiance simple et respectueuse.',
  'Repas pris sur place.',
  '',
  '',
];

/** What an employer writes over the post: one of the names of the occupation, in one gender or both. */
export function titleOf({ titles }: Pick<KnownOccupation, 'titles'>, town: string, dice: Dice): string {
  // The name of the directory is the one that employers know best.
  const { masculine, feminine } = dice.chance(0.4) ? titles[0]! : dice.pick(titles);
  const written = dice.weighted({ both: 25, masculine: 55, feminine: 20 });
  const said = {
    masculine,
    feminine,
    both: masculine === feminine ? masculine : `${masculine} / ${feminine}`,
  };
  return `${said[written]}${dice.pick(AFTER_TITLE).replace('{town}', town)}`;
}

/** A sentence or two about the work; nothing for one opening in twelve. */
export function tasksOf({ sector }: Pick<KnownOccupation, 'sector'>, dice: Dice): string | undefined {
  if (dice.chance(0.08)) return undefined;
  const [first, ...others] = dice.some(DONE_THERE[sector], dice.whole(2, 3));
  const last = others.pop();
  const done = [[first, ...others].join(', '), last].filter(Boolean).join(' et ');
  const opening = dice.pick(['Au programme : ', 'Vos journées : ', 'Il faudra ', 'Votre travail : ']);
  return `${opening}${done}. ${dice.pick(WELCOMES)}`.trim();
}
