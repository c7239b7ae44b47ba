import type { FieldError } from './field-error';

/** An RFC 9457 problem, in French. It holds no typed value, no class name, no SQL. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  /** For 500 only: what to quote. */
  readonly requestId?: string;
}

/** A problem, and how long to wait before asking again (seconds). */
export interface Refusal {
  readonly problem: Problem;
  readonly retryAfter?: number;
}

interface Wording {
  readonly type: string;
  readonly title: string;
  readonly detail?: string;
  readonly retryAfter?: number;
}

const WORDINGS: Readonly<Record<number, Wording>> = {
  400: {
    type: 'bad-request',
    title: 'Cette demande n’est pas bien formée.',
    detail: 'Revenez à la page précédente et recommencez.',
  },
  401: {
    type: 'sign-in-needed',
    title: 'Il faut un jeton d’accès valable.',
    detail: 'Ajoutez l’en-tête Authorization: Bearer suivi du jeton.',
  },
  404: {
    type: 'not-found',
    title: 'Cette page n’existe pas, ou ne vous est pas ouverte.',
    detail: 'Vérifiez l’adresse, ou repartez de l’accueil.',
  },
  409: {
    type: 'conflict',
    title: 'C’est déjà enregistré, ou cela a changé entre-temps.',
    detail: 'Rechargez la page pour voir où en sont les choses.',
  },
  413: {
    type: 'too-large',
    title: 'C’est trop lourd pour être envoyé.',
    detail: 'Envoyez en plusieurs fois, ou raccourcissez le texte.',
  },
  415: {
    type: 'unsupported-format',
    title: 'Ce format d’envoi n’est pas pris en charge.',
  },
  422: {
    type: 'not-possible',
    title: 'Ce n’est pas possible dans l’état actuel des choses.',
  },
  429: {
    type: 'too-many',
    title: 'Il y a eu beaucoup de demandes en peu de temps.',
    detail: 'Attendez un peu, puis réessayez.',
    retryAfter: 60,
  },
  500: {
    type: 'failure',
    title: 'Une panne de notre côté a empêché de répondre.',
    detail: 'Réessayez dans quelques minutes. Si cela continue, donnez-nous le numéro ci-dessous.',
  },
  503: {
    type: 'unavailable',
    title: 'Le service est momentanément indisponible.',
    detail: 'Rien n’a été enregistré. Réessayez dans quelques instants.',
    retryAfter: 5,
  },
};

/** The refusal of that status in its usual words, or in others. */
export function refusal(status: number, said: Partial<Problem> & { retryAfter?: number } = {}): Refusal {
  const known = status in WORDINGS ? status : status >= 500 ? 500 : 400;
  const { retryAfter: usual, ...words } = WORDINGS[known]!;
  const { retryAfter = usual, ...other } = said;
  const problem = { ...words, ...other, type: `urn:problem:${other.type ?? words.type}`, status: known };
  return retryAfter === undefined ? { problem } : { problem, retryAfter };
}

/** Something is wrong with what was given, field by field when that is known. */
export function invalidInput(errors: readonly FieldError[] = []): Refusal {
  const title = 'Certaines informations sont à corriger.';
  const detail = errors.length > 0 ? undefined : 'Une valeur n’a pas la forme attendue.';
  return refusal(400, { type: 'invalid-input', title, detail, ...(errors.length > 0 ? { errors } : {}) });
}
