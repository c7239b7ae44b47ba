import type { Vocabulary } from '../../reference';

/**
 * What an employer normally needs to know of somebody who comes to work: no topic, but granted item by
 * item when she approves the page (domain.md, fact 2).
 */
export type PresentationItem =
  'first_name' | 'surname' | 'phone' | 'experience' | 'strengths' | 'availability' | 'licences' | 'languages';

export const PRESENTATION_ITEMS: Vocabulary<PresentationItem> = {
  first_name: 'Mon prénom',
  surname: 'Mon nom de famille',
  phone: 'Mon téléphone',
  experience: 'Mon expérience',
  strengths: 'Mes points forts',
  availability: 'Mes disponibilités',
  licences: 'Mes permis et certificats',
  languages: 'Mes langues',
};
