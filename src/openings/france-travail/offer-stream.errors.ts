export type OfferStreamFault =
  'empty' | 'not_json' | 'not_utf8' | 'no_offers' | 'offer_too_large' | 'cut_off';

const SENTENCES: Readonly<Record<OfferStreamFault, string>> = {
  empty: 'Le fichier est vide.',
  not_json: 'Le fichier n’est pas un document JSON valide.',
  not_utf8: 'Le fichier n’est pas encodé en UTF-8.',
  no_offers: 'Le fichier ne contient pas de liste d’offres («\u00A0resultats\u00A0»).',
  offer_too_large: 'Une offre du fichier est anormalement grande.',
  cut_off: 'La lecture du fichier s’est interrompue.',
};

/** Why the reading of a file of offers stopped, in French, and how many offers had been delivered before. */
export class OfferStreamError extends Error {
  constructor(
    readonly fault: OfferStreamFault,
    readonly delivered = 0,
    options?: ErrorOptions,
  ) {
    super(SENTENCES[fault], options);
    this.name = 'OfferStreamError';
  }

  /** Any failure of the reading, named, with how far it went. */
  static from(cause: unknown, delivered: number): OfferStreamError {
    if (cause instanceof OfferStreamError) return new OfferStreamError(cause.fault, delivered, { cause });
    return new OfferStreamError(faultOf(cause), delivered, { cause });
  }
}

function faultOf(cause: unknown): OfferStreamFault {
  const { code, message } = Object(cause) as { readonly code?: unknown; readonly message?: unknown };
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'not_utf8';
  return String(message).startsWith('Parser ') ? 'not_json' : 'cut_off';
}
