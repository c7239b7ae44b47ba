import { Body, Controller, Get, Post, Render } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { paginationOf } from '../views/pagination';
import { Open } from './access';
import { choiceField, FormState, textField } from './form-state';
import { FormPage, ReturnedForm, seeOther } from './page';
import { OneOf, OptionalText, SomeOf, Text } from './validation';

const PAGE = '/dev/composants';
const SLOTS = [
  { value: 'matin', label: 'Le matin' },
  { value: 'soir', label: 'Le soir' },
];

class SampleForm {
  @Text({ max: 60 }) title: string;
  @OptionalText({ max: 4_000, lines: true }) words?: string | null;
  @OneOf(['matin', 'soir'], { optional: true }) slot?: string | null;
  @OneOf(['matin', 'soir']) when: string;
  @SomeOf(['matin', 'soir'], { optional: true }) slots?: string[] | null;
}

/** Every piece pages are made of, with invented facts, to look at and to measure. Not there in production. */
@ApiExcludeController()
@Open()
@Controller()
export class DevComponentsController {
  @Get(PAGE)
  @Render('dev/composants')
  components() {
    return {
      pills: [
        { kind: 'ok', icon: 'check', words: 'En poste' },
        { kind: 'warn', icon: 'clock', words: 'Hier' },
        { kind: 'info', icon: 'calendar', words: '14\u00A0h' },
        { kind: 'brand', icon: 'hourglass', words: 'À Moussa de choisir' },
        { kind: 'neutral', icon: 'lock', words: 'Gardé pour vous' },
      ],
      rows: [
        row('Boulangerie Ramey', 'Appeler Mme Ramey pour confirmer l’heure.', 'Appeler', true),
        row('Logis Darcy', 'Point à 1 mois avec le chef d’équipe.', 'Ouvrir', false),
      ],
      facets: [{ heading: 'Secteur', options: [option('Cuisine', 12, true), option('Vente', 1_200, false)] }],
      chips: [
        { label: 'Cuisine', href: PAGE, current: true },
        { label: 'Dijon', href: PAGE, current: false },
      ],
      facts: [
        { term: 'Horaires', words: 'Du mardi au samedi, le matin' },
        { term: 'Salaire', words: '12,50\u00A0€ de l’heure' },
      ],
      pagination: paginationOf({ total: 45, page: 2, perPage: 20 }, PAGE, {}),
      nothing: { sentence: 'Aucune offre pour le moment.', action: { href: PAGE, label: 'Noter une offre' } },
      today: '2026-11-22',
    };
  }

  @Get(`${PAGE}/formulaire`)
  @Render('dev/formulaire')
  form(@ReturnedForm() form: FormState) {
    return {
      title: 'Proposer un poste',
      action: `${PAGE}/formulaire`,
      summary: form.summary(),
      text: textField(form, 'title', {
        label: 'Quel métier\u00A0?',
        hint: 'Comme vous le diriez à un voisin.',
      }),
      area: textField(form, 'words', { label: 'Ce qu’il faut vraiment savoir faire', optional: true }),
      select: choiceField(form, 'slot', { label: 'De préférence', options: SLOTS, optional: true }),
      radio: choiceField(form, 'when', { label: 'Quand\u00A0?', options: SLOTS }),
      checkbox: choiceField(form, 'slots', { label: 'Aussi possible', options: SLOTS, optional: true }),
      button: 'Envoyer à Claire',
    };
  }

  @Post(`${PAGE}/formulaire`)
  @FormPage(`${PAGE}/formulaire`)
  accept(@Body() _form: SampleForm) {
    return seeOther(PAGE, 'Merci, c’est noté.');
  }
}

function row(who: string, what: string, label: string, main: boolean) {
  const pill = main ? { kind: 'warn', icon: 'clock', words: 'Hier' } : null;
  return { who, href: PAGE, what, pill, action: { href: PAGE, label, main } };
}

function option(label: string, count: number, current: boolean) {
  return { label, count, href: PAGE, current };
}
