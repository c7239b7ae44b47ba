import type { CardDoor } from '../../../identity';
import { choiceField, type FormState, textField } from '../../../platform/http/form-state';

/** What stands behind a card's link: its door; or `ended` (nobody's card), or `elsewhere` (a coach's device). */
export type CardPage = CardDoor | 'ended' | 'elsewhere';

/** /p/:token */
export function cardPage(form: FormState, page: CardPage) {
  const is = (one: CardPage) => page === one;
  return {
    summary: form.summary(),
    title: is('ended') ? 'Cette carte ne marche plus' : 'Votre carte',
    choose: is('choose'),
    type: is('type'),
    coach: is('coach'),
    ended: is('ended'),
    elsewhere: is('elsewhere'),
    pin: digitsField(form, 'pin', is('choose') ? 'Choisissez 4 chiffres' : 'Vos 4 chiffres'),
    again: digitsField(form, 'pinAgain', 'Les mêmes 4 chiffres, encore une fois'),
    mine: mineField(form),
  };
}

/** /entrer */
export function codePage(form: FormState, retour: string) {
  return {
    summary: form.summary(),
    retour: form.value('retour', retour),
    card: textField(form, 'card', {
      label: 'Le code de votre carte',
      hint: 'Un mot et quatre chiffres, comme MURE\u20114729.',
    }),
    pin: digitsField(
      form,
      'pin',
      'Vos 4 chiffres',
      'La première fois, tapez les 6 chiffres que l’on vous montre.',
    ),
    mine: mineField(form),
  };
}

/** Four digits: shown as dots, since somebody may be looking. */
export function digitsField(form: FormState, name: string, label: string, hint?: string) {
  return textField(form, name, {
    label,
    type: 'password',
    inputmode: 'numeric',
    ...(hint ? { hint } : {}),
  });
}

function mineField(form: FormState) {
  return choiceField(form, 'mine', {
    label: 'Cet appareil',
    hint: 'Cochez si personne d’autre ne s’en sert. Il se souviendra de vous pendant 30\u00A0jours.',
    options: [{ value: 'oui', label: 'Je suis sur mon téléphone à moi' }],
    optional: true,
  });
}
