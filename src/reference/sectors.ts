import type { Vocabulary } from './vocabulary';

export type SectorCode =
  | 'agriculture'
  | 'food_industry'
  | 'industry'
  | 'textile'
  | 'energy_environment'
  | 'construction'
  | 'automotive'
  | 'wholesale'
  | 'retail'
  | 'transport_logistics'
  | 'hospitality'
  | 'digital_media'
  | 'finance_property'
  | 'business_services'
  | 'cleaning_green'
  | 'security'
  | 'public_services'
  | 'education'
  | 'health'
  | 'social_care'
  | 'culture_sport'
  | 'personal_services';

/** About twenty sectors a person can picture, drawn from the NAF divisions (see naf.csv). */
export const SECTORS: Vocabulary<SectorCode> = {
  agriculture: 'Agriculture, animaux, forêt',
  food_industry: 'Fabrication de produits alimentaires',
  industry: 'Industrie et atelier',
  textile: 'Textile, couture, cuir',
  energy_environment: 'Énergie, eau, déchets, réemploi',
  construction: 'Bâtiment et travaux publics',
  automotive: 'Garage et réparation de véhicules',
  wholesale: 'Commerce de gros',
  retail: 'Magasins et commerce',
  transport_logistics: 'Transport, entrepôt, livraison',
  hospitality: 'Restauration et hôtellerie',
  digital_media: 'Informatique, médias, télécoms',
  finance_property: 'Banque, assurance, immobilier',
  business_services: 'Bureaux et services aux entreprises',
  cleaning_green: 'Nettoyage et espaces verts',
  security: 'Sécurité et gardiennage',
  public_services: 'Administration et services publics',
  education: 'Enseignement et formation',
  health: 'Santé',
  social_care: 'Aide aux personnes et action sociale',
  culture_sport: 'Culture, sport, loisirs',
  personal_services: 'Coiffure, beauté, blanchisserie, services',
};
