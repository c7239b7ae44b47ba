import type { Trait } from '../../reference';
import type { Offer } from './offer';
import { plainKey } from './source-text';

interface TraitRule {
  readonly traits: readonly Trait[];
  /** ROME codes, or their beginnings, that have the trait by nature. */
  readonly rome?: readonly string[];
  /** Words of the title or of the working conditions, on a plain key. */
  readonly words?: RegExp;
  readonly reason: string;
}

/**
 * Only certain facts: a post of this occupation, or with these words, cannot be without the trait. A trait not
 * listed stays unknown, which never counts as "no". Descriptions are not read: they praise more than they tell.
 */
const RULES: readonly TraitRule[] = [
  { traits: ['driving'], rome: ['N41', 'A1101'], reason: 'Driving is the occupation itself.' },
  {
    traits: ['driving'],
    words: /\b(?:chauffeur|chauffeuse|conducteur de bus|conductrice de bus|livreur|livreuse)\b/,
    reason: 'The title names a driver.',
  },
  {
    traits: ['food'],
    rome: ['G16', 'D1101', 'D1102', 'D1103', 'D1104', 'D1105', 'D1117', 'H2101', 'H2102', 'H2105'],
    reason: 'Kitchens, bakeries, butchers, fish and food production: food is in hand all day.',
  },
  {
    traits: ['children'],
    rome: ['K1303', 'K1308', 'K1202', 'J1304', 'K2106'],
    reason: 'Child care, nursery school help and primary teaching happen with children.',
  },
  {
    traits: ['animals'],
    rome: ['D1210', 'A1403', 'A1407', 'A1408', 'A1409', 'A1410', 'A1411', 'A1501', 'A1503', 'A1504'],
    reason: 'Pet shops, livestock, veterinary care and grooming.',
  },
  {
    traits: ['outdoors'],
    rome: ['A1201', 'A1203', 'A1205', 'A1401', 'A1402', 'A1405', 'A1416', 'F1702', 'K2303'],
    reason: 'Forestry, green spaces, harvest, field crops, roadworks and street cleaning are done outside.',
  },
  {
    traits: ['heavy_loads'],
    rome: ['N1102', 'N1104', 'N1105'],
    reason: 'Removals and handling: carrying loads is the task.',
  },
  {
    traits: ['heights'],
    rome: ['F1501', 'F1503', 'F1610', 'I1501'],
    reason: 'Framing, roofing and rope work happen above the ground.',
  },
  {
    traits: ['heights'],
    words: /\b(?:travail en hauteur|travaux en hauteur|couvreur|couvreuse|cordiste|echafaudeur)\b/,
    reason: 'Said in the title or the working conditions.',
  },
  {
    traits: ['public_contact'],
    rome: ['D1106', 'D1209', 'D121', 'D1202', 'D1208', 'D1505', 'G1803', 'G1801', 'G1703', 'M1601'],
    reason: 'Serving, selling, welcoming and hairdressing are done facing people.',
  },
  {
    traits: ['public_contact'],
    words: /\ben contact avec (?:du|le) public\b/,
    reason: 'A working condition of the source.',
  },
  {
    traits: ['standing'],
    rome: ['G1803', 'D1202'],
    reason: 'Waiting at table and hairdressing are done standing.',
  },
  { traits: ['standing'], words: /\bstation debout\b/, reason: 'A working condition of the source.' },
  {
    traits: ['heavy_loads'],
    words: /\bport de charges?\b|\bcharges lourdes\b/,
    reason: 'A working condition of the source.',
  },
  {
    traits: ['noise'],
    words: /\b(?:environnement|milieu) bruyant\b/,
    reason: 'A working condition of the source.',
  },
  {
    traits: ['cold'],
    words: /\b(?:chambre froide|environnement froid|travail (?:au|dans le) froid|milieu froid)\b/,
    reason: 'A working condition of the source.',
  },
  {
    traits: ['heat'],
    words: /\b(?:forte chaleur|environnement chaud|chaleur elevee)\b/,
    reason: 'A working condition of the source.',
  },
  {
    traits: ['outdoors'],
    words: /\b(?:travail|travaux|poste) en exterieur\b/,
    reason: 'A working condition of the source.',
  },
  {
    traits: ['repetitive'],
    words: /\b(?:travail repetitif|taches repetitives|gestes repetitifs)\b/,
    reason: 'A working condition of the source.',
  },
];

/** The traits an offer certainly has, each once, in the order of the table. */
export function traitsOf(offer: Pick<Offer, 'intitule' | 'romeCode' | 'contexteTravail'>): readonly Trait[] {
  const rome = offer.romeCode ?? '';
  const words = plainKey([offer.intitule, ...(offer.contexteTravail?.conditionsExercice ?? [])].join(' , '));
  const certain = RULES.filter(
    (rule) => rule.rome?.some((code) => rome.startsWith(code)) || rule.words?.test(words),
  );
  return [...new Set(certain.flatMap(({ traits }) => traits))];
}
