import { folded, plainForm } from '../../platform/search/words-of';

/**
 * What people say of work, and the words offers write instead: the place rather than the trade
 * ("à l'usine"), the thing rather than the gesture ("la couture"), the word of every day ("nounou").
 * One way only: whoever writes the word of the trade means that trade. Single words, for engines are
 * asked word by word.
 */
const EVERYDAY: Readonly<Record<string, string>> = {
  // Places.
  atelier: 'fabrication montage',
  bureau: 'administratif administrative secrétaire secrétariat comptable comptabilité saisie',
  chantier: 'bâtiment travaux maçon maçonnerie construction',
  crèche: 'puériculture enfance bébé',
  dehors: 'extérieur air',
  école: 'scolaire périscolaire maternelle',
  entrepôt: 'logistique préparateur cariste magasinier palette',
  exploitation: 'agricole élevage',
  ferme: 'agricole agriculture élevage maraîcher tracteur étable',
  garage: 'mécanicien automobile carrossier',
  hôpital: 'hospitalier clinique soin patient',
  hôtel: 'hôtellerie hôtelier réceptionniste étage',
  jardin: 'jardinier jardinage paysagiste',
  magasin: 'boutique vendeur vente rayon',
  restaurant: 'restauration serveur cuisinier',
  usine: 'industrie industriel production fabrication conditionnement montage',

  // Things and gestures.
  animal: 'animalier animalerie vétérinaire élevage',
  bois: 'menuisier menuiserie charpentier ébéniste scierie',
  camion: 'poids semi',
  coiffure: 'coiffeur coiffer',
  couture: 'couturier couturière coudre retoucheur',
  cuisine: 'cuisinier cuisiner',
  électricité: 'électricien électrique',
  enfant: 'enfance bébé crèche puériculture',
  fleur: 'fleuriste',
  gâteau: 'pâtissier pâtisserie',
  livraison: 'livreur livrer',
  mécanique: 'mécanicien',
  ménage: 'nettoyage nettoyer propreté',
  pain: 'boulanger boulangerie',
  peinture: 'peintre peindre',
  plomberie: 'plombier',
  poisson: 'poissonnier poissonnerie',
  poubelle: 'déchet ripeur',
  repassage: 'repasser repasseur',
  soudure: 'soudeur souder',
  vélo: 'cycle bicyclette',
  vêtement: 'habillement textile confection',
  viande: 'boucher boucherie charcutier',
  voiture: 'automobile auto véhicule',

  // Words of every day.
  bagnole: 'automobile auto véhicule voiture',
  blanchisserie: 'linge lingère laverie pressing',
  éboueur: 'ripeur déchet ordures',
  fringue: 'vêtement habillement textile',
  gosse: 'enfant enfance',
  maçonnerie: 'maçon',
  nounou: 'enfant garde',
  ordi: 'ordinateur informatique',
  ordinateur: 'informatique',
  papy: 'âgé',
  mamie: 'âgé',
  placo: 'plaquiste plâtre',
  plonge: 'plongeur vaisselle',
  resto: 'restaurant restauration serveur',
  routier: 'camion poids semi',
  vaisselle: 'plonge plongeur',
  vieux: 'âgé',
  vigile: 'sécurité gardiennage surveillance',
};

/** Everyday words, each with the words of offers it may stand for; folded and in plain form. */
export function everydayForms(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(EVERYDAY).map(([said, written]) => [plain(said), written.split(' ').map(plain)]),
  );
}

function plain(word: string): string {
  return plainForm(folded(word));
}
