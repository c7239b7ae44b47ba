import {
  PRESENTATION_ITEMS,
  type PresentationItem,
  type Revelation,
  revelationsOn,
  type Route,
} from '../../../disclosure';
import type { EmployerPreview, TellingPassage } from '../../../introductions';
import { natureOf } from '../../../openings';
import type { PersonFile } from '../../../people';
import { choiceField, type FormState, textField } from '../../../platform/http/form-state';
import { DISCLOSURE_TOPICS } from '../../../reference';
import { optionsOf } from '../../wording/options';
import { personHeader } from '../people/person-header.presenter';

export interface PageToApproveParts {
  readonly file: PersonFile;
  readonly preview: EmployerPreview;
  /** Who listens to her. */
  readonly coach: string;
  /** Civil day. */
  readonly today: string;
}

/** What an employer usually needs, and nothing that reaches her beside her coach. */
export const USUAL_ITEMS: readonly PresentationItem[] = [
  'first_name',
  'experience',
  'strengths',
  'availability',
  'licences',
  'languages',
];

/** /personnes/:id/propositions/:introductionId/page */
export function pageToApprove(form: FormState, { file, preview, coach, today }: PageToApproveParts) {
  const { name } = file.participant;
  const { opening, route } = preview;
  const back = `/personnes/${preview.participantId}/propositions/${preview.introductionId}`;
  return {
    name,
    back,
    path: `${back}/page`,
    header: personHeader(file, 'offres', today),
    summary: form.summary(),
    opening: opening.title,
    employer: opening.employerName,
    change: changeFields(form, preview, name),
    unsendable: preview.mayBeSent ? null : whyUnsendable(preview, name),
    card: route === 'with_coach' ? preview.page.card : null,
    reveals: revelationsOn(route, natureOf(opening)).map(revealedInWords),
    hidden: hiddenInWords(preview),
    warnings: preview.warnings.map(warningInWords),
    approval: approvalFields(form, preview, `${name} est d’accord, dit à ${coach}`),
  };
}

function changeFields(form: FormState, { route, items }: EmployerPreview, name: string) {
  const who = { label: 'Qui parle à l’employeur\u00A0?', options: routes(name), stored: [route] };
  const what = { label: 'Ce que l’employeur verra', options: optionsOf(PRESENTATION_ITEMS), stored: items };
  return { route: choiceField(form, 'route', who), items: choiceField(form, 'items', what) };
}

function approvalFields(form: FormState, { route, items, fingerprint }: EmployerPreview, label: string) {
  const hint = 'Ou ce que vous avez lu à voix haute.';
  return {
    route,
    items,
    fingerprint,
    label,
    words: textField(form, 'words', { label: 'Ses mots', hint, optional: true }),
  };
}

function hiddenInWords({ hidden }: EmployerPreview): string[] {
  return [
    ...hidden.items.map((item) => PRESENTATION_ITEMS[item]),
    ...hidden.topics.map((topic) => DISCLOSURE_TOPICS[topic]),
  ];
}

function routes(name: string): { value: Route; label: string }[] {
  return [
    { value: 'with_coach', label: `Moi\u00A0: je présente ${name}` },
    { value: 'alone', label: `${name}, sans moi\u00A0: rien n’est envoyé` },
  ];
}

function whyUnsendable({ opening, participantId }: EmployerPreview, name: string) {
  if (opening.employerId === null) {
    return {
      words: `Cette offre ne nomme pas d’employeur\u00A0: ${name} y va sans vous, rien ne peut être envoyé.`,
      href: null,
    };
  }
  return {
    words: `${name} n’a pas dit que cet employeur peut savoir que vous l’accompagnez.`,
    href: `/personnes/${participantId}/discretion/coaching`,
  };
}

function revealedInWords({ name, toCoach }: Revelation): string {
  return `${name}\u00A0: ${toCoach}.`;
}

/** "« foyer », dans « Mon expérience »". */
function warningInWords({ item, word }: TellingPassage): string {
  const where = item === null ? 'les mots convenus' : `«\u00A0${PRESENTATION_ITEMS[item]}\u00A0»`;
  return `«\u00A0${word}\u00A0», dans ${where}`;
}
