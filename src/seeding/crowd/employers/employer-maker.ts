import type { EmployerDetails, SizeBand } from '../../../network';
import type { SectorCode } from '../../../reference';
import { readReferenceTable } from '../../../reference/reference-files';
import { Dice, idsOf, Wheel } from '../dice';
import { pointIn, type Town } from '../places/towns';
import { inventedSiret } from './sirets';

/** An employer of the crowd. */
export interface CrowdEmployer {
  readonly id: string;
  readonly details: EmployerDetails;
  /** Where it hires; an agency hires for every sector. */
  readonly sector: SectorCode | null;
  readonly town: number;
  readonly isAgency: boolean;
  readonly isInsertion: boolean;
  /** How many openings it has, beside others: most have few, agencies have many. */
  readonly appetite: number;
  /** Nobody solicits it today. */
  readonly resting: boolean;
}

const AGENCY_NAF = '7820Z';
const ONE_IN_A_HUNDRED_RESTS = 0.01;
const HOUSES: Readonly<Record<string, readonly string[]>> = {
  hospitality: ['Restaurant', 'Auberge', 'Café', 'Hôtel', 'Brasserie'],
  retail: ['Marché', 'Épicerie', 'Boutique', 'Magasin', 'Boulangerie'],
  construction: ['Bâtiments', 'Chantiers', 'Couverture', 'Peintures', 'Maçonnerie'],
  industry: ['Ateliers', 'Fonderie', 'Mécanique', 'Plastiques', 'Tôlerie'],
  transport_logistics: ['Transports', 'Messagerie', 'Entrepôts', 'Logistique'],
  cleaning_green: ['Propreté', 'Jardins', 'Espaces verts', 'Nettoyage'],
  social_care: ['Aide à domicile', 'Services', 'Maison', 'Présence'],
  health: ['Clinique', 'Laboratoire', 'Résidence', 'Ambulances'],
  agriculture: ['Ferme', 'Domaine', 'Vergers', 'Pépinières'],
};
const PLAIN = ['Maison', 'Société', 'Comptoir', 'Établissements', 'Groupe'];
const NAMES =
  'Aubrac Belin Charvet Duvernay Esparre Fontanel Garance Hautecour Isambert Jolivet Kermadec Larzac Mirande Noirmont Orval Pelissane Quintal Ravel Sablon Tavernay Ursin Valmory Wissant Yveline Zéphyr'.split(
    ' ',
  );
const ENDINGS = [
  '',
  ' et Fils',
  ' Père et Fille',
  ' du Lac',
  ' de la Gare',
  ' du Pont',
  ' des Halles',
  ' du Canal',
  ' du Centre',
  ' Associés',
];
const AGENCIES = [
  'Intérim Horizon',
  'Relais Emploi',
  'Mission Plus',
  'Travail Direct',
  'Agence du Quai',
  'Passerelle Intérim',
  'Équipe Service',
  'Tempo Emploi',
];
const SIZES: Partial<Record<SizeBand, number>> = { solo: 8, tiny: 45, small: 30, medium: 12, large: 5 };

/** Every employer of a crowd, in one order. */
export function makeEmployers(count: number, seed: number, towns: readonly Town[]): CrowdEmployer[] {
  const dice = new Dice(seed, 'employers');
  const ids = idsOf(seed, 'employers');
  const divisions = nafDivisions();
  return Array.from({ length: count }, (_, place) => {
    const siret = inventedSiret((seed * 104_729 + place) % 1_000_000, 1 + (place % 3));
    const town = dice.below(towns.length);
    const isAgency = place % 16 === 0;
    const division = divisions.spin(dice);
    const made = { id: ids.next(), town, isAgency, ...trade(isAgency, division.sector, dice) };
    const details = {
      ...made.details,
      ...address(towns[town]!, dice),
      siret,
      naf: isAgency ? AGENCY_NAF : `${division.code}10Z`,
    };
    return { ...made, details, resting: dice.chance(ONE_IN_A_HUNDRED_RESTS) };
  });
}

function trade(isAgency: boolean, sector: SectorCode, dice: Dice) {
  const isInsertion = !isAgency && dice.chance(0.03);
  const uneven = dice.next();
  const details: Pick<EmployerDetails, 'name' | 'kind' | 'market' | 'sizeBand'> = {
    name: nameOf(isAgency, sector, dice),
    kind: isAgency ? 'agency' : isInsertion ? 'association' : 'company',
    market: isInsertion ? 'insertion' : 'ordinary',
    sizeBand: dice.weighted(SIZES),
  };
  // A tail of a few that hire all the time: 1, 1, 2, 5, 30 and so on.
  const appetite = (isAgency ? 14 : 1) / (0.04 + uneven);
  return { details, isInsertion, sector: isAgency ? null : sector, appetite };
}

function nameOf(isAgency: boolean, sector: SectorCode, dice: Dice): string {
  if (isAgency) return dice.pick(AGENCIES);
  return `${dice.pick(HOUSES[sector] ?? PLAIN)} ${dice.pick(NAMES)}${dice.pick(ENDINGS)}`;
}

function address({ communes }: Town, dice: Dice) {
  const commune = communes.spin(dice);
  return {
    commune: commune.name,
    communeCode: commune.insee,
    postcode: commune.postcodes[0]!,
    ...pointIn(commune, dice),
  };
}

/** NAF divisions that employ, more of those whose sector employs more. */
function nafDivisions(): Wheel<{ code: string; sector: SectorCode }> {
  const lines = readReferenceTable<{ division: string; sector: string; agency: string }>('naf');
  const ordinary = lines.filter(({ agency, sector }) => agency === 'no' && sector !== '');
  const shared = new Map<string, number>();
  for (const { sector } of ordinary) shared.set(sector, (shared.get(sector) ?? 0) + 1);
  return new Wheel(
    ordinary.map(({ division, sector }) => ({ code: division, sector: sector as SectorCode })),
    ({ sector }) => 1 / shared.get(sector)!,
  );
}
