import type { Prerequisite } from '../opening-facts';

/** One thing the law itself demands of whoever does this work, whatever the employer wishes. */
export interface LegalRequirement {
  /** ROME codes, or their beginnings. */
  readonly rome: readonly string[];
  readonly kind: Prerequisite['kind'];
  readonly label: string;
  readonly value: string;
  /** The article that makes working without it unlawful. Written on 2026-11-22, not yet reread by a lawyer. */
  readonly article: string;
  /** Titles filed under the same code by mistake or by custom, which need no such thing. On a plain key. */
  readonly except?: RegExp;
  /** Titles without which the code alone is not precise enough. On a plain key. */
  readonly only?: RegExp;
}

const HELPERS_IN_CARE =
  /\b(?:agent de soins?|faisant fonction|ash|auxiliaire de vie|brancardier|alternance|apprenti)/;
const MANAGEMENT = /\b(?:assistant|secretaire|commercial|charge de recrutement|alternance|apprenti)/;

/** A title that offers the lorry without its trailer, alone or beside it: C is enough to be hired. */
const LORRY = /\b(?:pl|poids lourds?)\b/;

function diploma(
  rome: readonly string[],
  label: string,
  article: string,
  except: RegExp = HELPERS_IN_CARE,
): LegalRequirement {
  return { rome, kind: 'certificate', label, value: label, article, except };
}

function licence(
  rome: readonly string[],
  value: string,
  article: string,
  titles: Pick<LegalRequirement, 'only' | 'except'> = {},
): LegalRequirement {
  return { rome, kind: 'licence', label: `Permis ${value}`, value, article, ...titles };
}

/**
 * The only source of the level `legal`. Deliberately short: a diploma, a CACES, an electrical "habilitation" or a
 * licence that an employer wants is `required`. Not in it, on purpose: teachers under contract, special educators,
 * hairdressers and beauticians (they may work under a qualified person, Code de l'artisanat L121-1), fork-lift and
 * site machine drivers (the employer trains and authorises, Code du travail R4323-55), electricians (R4544-9).
 */
export const LEGAL_REQUIREMENTS: readonly LegalRequirement[] = [
  licence(['N4101'], 'C', 'Code de la route R221-4'),
  licence(['N4115'], 'CE', 'Code de la route R221-4'),
  licence(['N4103'], 'D', 'Code de la route R221-4'),
  licence(['N41'], 'C', 'Code de la route R221-4', { only: LORRY }),
  licence(['N41'], 'CE', 'Code de la route R221-4', { only: /\b(?:spl|super lourds?)\b/, except: LORRY }),
  licence(['N4102', 'N4112'], 'B', 'Code de la route R221-4', {
    except: /\b(?:pl|spl|poids lourds?|super lourds?)\b/,
  }),
  licence(['N4105'], 'B', 'Code de la route R221-4', {
    only: /\b(?:chauffeur|chauffeuse|conducteur|conductrice)\b/,
    except: /\b(?:velo|cyclo|triporteur|poids lourd|pl|spl|scooter|deux roues)\b/,
  }),
  {
    rome: ['N4101', 'N4103', 'N4115'],
    kind: 'certificate',
    label: 'FIMO ou FCO',
    value: 'FIMO',
    article: 'Code des transports L3314-2',
  },
  {
    rome: ['N4102', 'N4112'],
    kind: 'certificate',
    label: 'Carte professionnelle de taxi ou de VTC',
    value: 'Carte professionnelle de taxi ou de VTC',
    article: 'Code des transports L3120-2-2',
    only: /\b(?:vtc|taxi)s?\b/,
  },
  {
    rome: ['K2503'],
    kind: 'certificate',
    label: 'Carte professionnelle de sécurité (CNAPS)',
    value: 'Carte professionnelle de sécurité',
    article: 'Code de la sécurité intérieure L612-20',
  },
  {
    ...diploma(
      ['G1204', 'G1217'],
      'Diplôme ou carte professionnelle d’éducateur sportif',
      'Code du sport L212-1',
      /\b(?:stagiaire|alternance|apprenti|accueil|commercial)/,
    ),
  },
  diploma(
    ['J11'],
    'Diplôme et inscription à l’ordre (médecin, dentiste, sage-femme)',
    'CSP L4111-1',
    MANAGEMENT,
  ),
  diploma(['J1202'], 'Diplôme d’État de docteur en pharmacie', 'CSP L4221-1', MANAGEMENT),
  diploma(
    ['J1307'],
    'Diplôme de préparateur en pharmacie',
    'CSP L4241-4',
    /\b(?:alternance|apprenti|vendeur)/,
  ),
  diploma(['J1302'], 'Diplôme de technicien de laboratoire médical', 'CSP L4352-2'),
  diploma(['J1304'], 'Diplôme d’État d’auxiliaire de puériculture', 'CSP L4392-1'),
  diploma(['J1305'], 'Diplôme d’État d’ambulancier', 'CSP L4393-1', /\b(?:auxiliaire|regulateur|taxi)/),
  diploma(['J1306'], 'Diplôme de manipulateur d’électroradiologie médicale', 'CSP L4351-2'),
  diploma(['J1402'], 'Diplôme de diététicien', 'CSP L4371-2'),
  diploma(['J1403'], 'Diplôme d’État d’ergothérapeute', 'CSP L4331-2'),
  diploma(['J1404'], 'Diplôme d’État de masseur-kinésithérapeute', 'CSP L4321-2'),
  diploma(['J1406'], 'Certificat de capacité d’orthophoniste', 'CSP L4341-3'),
  diploma(['J1501'], 'Diplôme d’État d’aide-soignant', 'CSP L4391-1'),
  diploma(['J1506', 'J1510'], 'Diplôme d’État d’infirmier', 'CSP L4311-2'),
  diploma(['J1504', 'J1505'], 'Diplôme d’État d’infirmier', 'CSP L4311-2'),
  diploma(['J1503', 'J1507'], 'Diplôme d’État d’infirmier spécialisé', 'CSP L4311-3'),
  diploma(['K1104'], 'Titre de psychologue', 'Loi 85-772 du 25 juillet 1985, article 44', MANAGEMENT),
];

/** What the law demands for an offer, from its ROME code and its title as a plain key. */
export function legalRequirementsFor(rome: string, title: string): readonly LegalRequirement[] {
  return LEGAL_REQUIREMENTS.filter(
    ({ rome: codes, only, except }) =>
      codes.some((code) => rome.startsWith(code)) &&
      (only?.test(title) ?? true) &&
      !(except?.test(title) ?? false),
  );
}
