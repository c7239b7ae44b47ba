/** `E`: demanded, `S`: wished for. The source also writes `D` (beginners welcome) for experience. */
export type Demand = 'E' | 'S' | 'D';

/** One label with how strongly it is asked for: licences, languages, skills. */
export interface DemandedLabel {
  readonly libelle: string;
  readonly exigence?: Demand;
}

export interface DemandedTraining {
  readonly domaineLibelle?: string;
  readonly niveauLibelle?: string;
  readonly commentaire?: string;
  readonly exigence?: Demand;
}

export interface OfferPlace {
  readonly libelle?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly codePostal?: string;
  /** INSEE code. */
  readonly commune?: string;
}

export interface OfferSalary {
  readonly libelle?: string;
  readonly commentaire?: string;
  readonly complement1?: string;
  readonly complement2?: string;
}

/**
 * What we read of one item of a France Travail "Offres d'emploi v2" answer, under the source's own names, after
 * `readOffer` checked types and cleaned texts. Everything but the identifier and the title may be missing.
 * The employer's description of itself, contacts and agencies are left unread: we keep only what we use.
 */
export interface Offer {
  readonly id: string;
  readonly intitule: string;
  readonly description?: string;
  /** ISO instants, UTC. */
  readonly dateCreation?: string;
  readonly dateActualisation?: string;
  readonly lieuTravail?: OfferPlace;
  readonly romeCode?: string;
  readonly romeLibelle?: string;
  readonly appellationlibelle?: string;
  readonly entreprise?: { readonly nom?: string; readonly entrepriseAdaptee?: boolean };
  readonly typeContrat?: string;
  readonly typeContratLibelle?: string;
  readonly natureContrat?: string;
  readonly experienceExige?: Demand;
  readonly experienceLibelle?: string;
  readonly experienceCommentaire?: string;
  readonly formations?: readonly DemandedTraining[];
  readonly langues?: readonly DemandedLabel[];
  readonly permis?: readonly DemandedLabel[];
  readonly competences?: readonly DemandedLabel[];
  readonly salaire?: OfferSalary;
  readonly dureeTravailLibelle?: string;
  readonly dureeTravailLibelleConverti?: string;
  readonly contexteTravail?: {
    readonly horaires?: readonly string[];
    readonly conditionsExercice?: readonly string[];
  };
  readonly alternance?: boolean;
  readonly nombrePostes?: number;
  readonly codeNAF?: string;
  readonly entrepriseAdaptee?: boolean;
  readonly origineOffre?: { readonly urlOrigine?: string };
}
