import type { WordDocument } from '../../../src/platform/search/word-search';
import { titleRows } from '../../../src/reference/table-rows';

/** An opening of the sentences below: its title, its occupation, and what it says of the work. */
const OPENINGS = {
  baker: ['Boulanger (H/F)', 'D1102', 'Vous pétrissez la pâte et vous cuisez le pain avant l’aube.'],
  bakeryShop: [
    'Vente en boulangerie',
    'D1106',
    'Vous servez les clients, vous encaissez, vous rangez les vitrines.',
  ],
  kitchen: ['Commis de cuisine', 'G1602', 'Vous épluchez les légumes et vous préparez les entrées.'],
  dishes: [
    'Plongeuse ou plongeur, cantine scolaire',
    'G1605',
    'Vous lavez la vaisselle et le sol, sans contact avec les élèves.',
  ],
  waiter: [
    'Serveuse au café des Œillets',
    'G1803',
    'Vous accueillez les clients et portez les plats en terrasse.',
  ],
  gardener: [
    'Jardinier paysagiste',
    'A1203',
    'Vous tondez les pelouses et taillez les haies, dehors par tous les temps.',
  ],
  picker: ['Cueillette de pommes', 'A1401', 'Vous cueillez les fruits au verger, dehors, en équipe.'],
  groomer: ['Toiletteuse canine', 'A1503', 'Vous lavez et vous tondez des chiens et des chats.'],
  stable: ['Aide au centre équestre', 'A1421', 'Vous nourrissez les chevaux et vous curez les boxes.'],
  vet: [
    'Accueil d’une clinique vétérinaire',
    'A1501',
    'Vous recevez les animaux et leurs maîtres, vous tenez l’agenda.',
  ],
  butcher: ['Apprenti boucher', 'D1101', 'Vous désossez la viande et vous tenez l’étal.'],
  shelves: ['Mise en rayon de nuit', 'D1507', 'Vous remplissez les rayons avant l’ouverture, au calme.'],
  till: ['Caissier en supermarché', 'D1505', 'Vous tenez la caisse et vous renseignez les clients.'],
  sewing: ['Couturière retoucheuse', 'D1207', 'Vous reprenez des ourlets à la machine.'],
  laundry: ['Employée de blanchisserie', 'D1228', 'Vous lavez, séchez et pliez du linge d’hôtel.'],
  hotel: ['Femme de chambre ou valet', 'G1501', 'Vous refaites les lits et nettoyez les chambres.'],
  painter: ['Peintre d’intérieur', 'F1606', 'Vous préparez les murs et posez deux couches de peinture.'],
  mason: ['Maçonnerie en rénovation', 'F1703', 'Vous montez des murs en pierre, en extérieur.'],
  electrician: ['Électricienne du bâtiment', 'F1602', 'Vous tirez des câbles et posez des prises.'],
  mechanic: ['Mécanicien auto', 'I1604', 'Vous changez des freins et des pneus au garage.'],
  children: [
    'Animation périscolaire',
    'G1203',
    'Vous jouez avec des enfants de six à dix ans et les aidez aux devoirs.',
  ],
  hairdresser: [
    'Coiffeuse débutante acceptée',
    'D1202',
    'Vous coupez et coiffez, avec l’aide d’une collègue.',
  ],
} as const;

export type OpeningName = keyof typeof OPENINGS;

/** What somebody writes, and the openings that answer; whatever else is found comes after the first of them. */
export const FRENCH_SENTENCES: readonly (readonly [string, readonly OpeningName[]])[] = [
  ["m'occuper des animaux", ['vet', 'groomer']],
  ['travailler dehors', ['gardener', 'picker']],
  ['Je voudrais faire du pain', ['baker']],
  ['boulangère', ['baker']],
  ['boulangers', ['baker']],
  ['bolanger', ['baker']],
  ['vendeuse en boulangerie', ['bakeryShop']],
  ['vandeuse', ['bakeryShop']],
  ['serveur de restaurant', ['waiter']],
  ['serveuses', ['waiter']],
  ['oeillets', ['waiter']],
  ['plongeur', ['dishes']],
  ['laver la vaisselle', ['dishes']],
  ['aide-cuisinière', ['kitchen']],
  ['éplucher des légumes', ['kitchen']],
  ['jardinière', ['gardener']],
  ['jardinnier', ['gardener']],
  ['espaces verts', ['gardener']],
  ['tailler des haies', ['gardener']],
  ['cueillir des fruits', ['picker']],
  ['chiens et chats', ['groomer']],
  ['toiletteur', ['groomer']],
  ['chevaux', ['stable']],
  ['cheval', ['stable']],
  ['palefrenière', ['stable']],
  ['bouchère', ['butcher']],
  ['caissière', ['till']],
  ['tenir la caisse', ['till']],
  ['mettre en rayon', ['shelves']],
  ['couturier', ['sewing']],
  ['coudre à la machine', ['sewing']],
  ['linge', ['laundry']],
  ['femmes de chambres', ['hotel']],
  ['peintre en batiment', ['painter']],
  ['peinture', ['painter']],
  ['maçonne', ['mason']],
  ['macon', ['mason']],
  ['electriciens', ['electrician']],
  ['élèctricien', ['electrician']],
  ['mécanicienne', ['mechanic']],
  ['mecanisien', ['mechanic']],
  ['garage', ['mechanic']],
  ['jouer avec des enfants', ['children']],
  ['animatrice', ['children']],
  ["j'aimerais être coiffeur", ['hairdresser']],
];

const NAMES = Object.keys(OPENINGS) as OpeningName[];

/** As the openings room builds them: the names of the occupation, both genders, stand beside the title. */
export function frenchOpenings(): WordDocument[] {
  const titles = titleRows();
  return NAMES.map((name) => {
    const [title, code, body] = OPENINGS[name];
    const own = titles
      .filter((row) => row.code === code)
      .flatMap(({ masculine, feminine }) => [masculine, feminine]);
    return { id: idOf(name), title, alsoCalled: [...new Set(own)].join(' '), body };
  });
}

export function nameOf(id: string): OpeningName {
  return NAMES[Number(id.slice(-4)) - 1000]!;
}

function idOf(name: OpeningName): string {
  return `00000000-0000-4000-8000-00000000${NAMES.indexOf(name) + 1000}`;
}
