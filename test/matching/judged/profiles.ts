import { type JudgedPerson, personOf, within } from './judged-person';

/**
 * Twenty invented people of the Ain, written by hand before any list was looked at. What each would
 * say to the real offers stands in judgements.ts.
 */
export const JUDGED_PEOPLE: readonly JudgedPerson[] = [
  personOf('Awa', 'Kitchen work in the morning, in or near Bourg-en-Bresse, by bus; never at night.', {
    like: [
      ['occupation', 'G1603'],
      ['occupation', 'G1602'],
      ['trait', 'food'],
      ['slot', 'morning'],
      within(25, 'Bourg-en-Bresse', 'bus'),
    ],
    never: [['slot', 'night']],
  }),
  personOf('Bilal', 'Warehouse work around Ambérieu, by bus; would love a CDI, minds the cold and nights.', {
    must: [within(20, 'Ambérieu-en-Bugey', 'bus')],
    like: [
      ['occupation', 'N1103'],
      ['occupation', 'N1105'],
      ['contract', 'cdi'],
      ['words', 'préparer des commandes dans un entrepôt'],
    ],
    avoid: [
      ['slot', 'night'],
      ['trait', 'cold'],
    ],
  }),
  personOf('Chantal', 'Cleaning, part time, in the day, no further than the buses of Bourg-en-Bresse.', {
    must: [within(10, 'Bourg-en-Bresse', 'bus')],
    like: [
      ['occupation', 'K1304'],
      ['occupation', 'K2205'],
      ['hours', { max: 28 }],
      ['slot', 'day'],
    ],
    avoid: [['slot', 'evening']],
    never: [['slot', 'weekend']],
  }),
  personOf('Dragan', 'A mason who wants to be outside in a team; has a car and dislikes heights.', {
    like: [
      ['occupation', 'F1703'],
      ['sector', 'construction'],
      ['trait', 'outdoors'],
      ['trait', 'team'],
      ['wage', { minHourly: 12 }],
      within(40, 'Bourg-en-Bresse', 'car'),
    ],
    avoid: [['trait', 'heights']],
    never: [['slot', 'night']],
  }),
  personOf('Estelle', 'Care for old people at their homes, decently paid, within a bike ride of Bourg.', {
    like: [
      ['occupation', 'K1302'],
      ['occupation', 'K1311'],
      ['words', "m'occuper des personnes âgées"],
      ['contract', 'cdi'],
      ['wage', { minHourly: 13 }],
      within(10, 'Bourg-en-Bresse', 'bike'),
    ],
  }),
  personOf(
    'Farid',
    'A lorry driver who sleeps at home: any lorry, by day, leaving from within 50 km of Bourg.',
    {
      must: [within(50, 'Bourg-en-Bresse', 'car')],
      like: [
        ['occupation', 'N4101'],
        ['occupation', 'N4115'],
        ['trait', 'driving'],
        ['slot', 'day'],
        ['wage', { minHourly: 12.5 }],
      ],
      never: [['slot', 'night']],
    },
    { age: 41, licences: ['B', 'C', 'CE'], experienceYears: { N4101: 6 } },
  ),
  personOf(
    'Ginette',
    'A shop with customers near Saint-Genis-Pouilly, by bus, for good; never the butchery.',
    {
      must: [within(12, 'Saint-Genis-Pouilly', 'bus')],
      like: [
        ['occupation', 'D1507'],
        ['occupation', 'D1505'],
        ['words', 'vendeuse dans un magasin'],
        ['sector', 'retail'],
        ['contract', 'cdi'],
        ['trait', 'public_contact'],
      ],
      never: [['occupation', 'D1101']],
    },
  ),
  personOf('Hamid', 'A food factory he can drive to from Bourg; mornings if possible, not in the cold.', {
    must: [within(35, 'Bourg-en-Bresse', 'car')],
    like: [
      ['occupation', 'H2105'],
      ['occupation', 'H2102'],
      ['sector', 'food_industry'],
      ['slot', 'morning'],
    ],
    avoid: [['trait', 'cold']],
  }),
  personOf('Inès', 'Animals, whatever the job is called, within half an hour of Gex.', {
    like: [['words', "m'occuper des animaux"], ['trait', 'animals'], within(30, 'Gex', 'car')],
  }),
  personOf('Jean-Marc', 'Plants and open air, by car from Bourg.', {
    must: [within(35, 'Bourg-en-Bresse', 'car')],
    like: [
      ['occupation', 'A1203'],
      ['occupation', 'A1101'],
      ['words', 'travailler dehors, entretenir des espaces verts'],
      ['trait', 'outdoors'],
    ],
  }),
  personOf('Khadija', 'Sewing, quietly, near Valserhône; linen would do.', {
    like: [
      ['occupation', 'B1803'],
      ['occupation', 'D1207'],
      ['occupation', 'D1242'],
      ['words', 'coudre et repasser'],
      ['trait', 'quiet'],
      within(25, 'Valserhône', 'bus'),
    ],
  }),
  personOf('Loïc', 'A welder of the Bourg side, by day, for 12 euros an hour at least.', {
    must: [within(30, 'Bourg-en-Bresse', 'car')],
    like: [
      ['occupation', 'H2913'],
      ['occupation', 'H2902'],
      ['slot', 'day'],
      ['wage', { minHourly: 12 }],
    ],
    avoid: [['slot', 'night']],
  }),
  personOf('Mireille', 'An office: letters, typing, filing, in the day, by car from Bourg.', {
    must: [within(35, 'Bourg-en-Bresse', 'car')],
    like: [
      ['occupation', 'M1602'],
      ['occupation', 'M1607'],
      ['words', 'secrétariat, saisie, classement'],
      ['slot', 'day'],
    ],
    never: [['slot', 'weekend']],
  }),
  personOf('Nadia', 'Children, half the week, by bus from Beynost; evenings are for her own.', {
    like: [
      ['occupation', 'K1303'],
      ['occupation', 'K1308'],
      ['words', "m'occuper d'enfants"],
      ['trait', 'children'],
      ['hours', { min: 15, max: 30 }],
      within(20, 'Beynost', 'bus'),
    ],
    avoid: [['slot', 'evening']],
    never: [['slot', 'night']],
  }),
  personOf('Omar', 'Drives a forklift and wants to go on, for good, within 35 km of Bourg, never at night.', {
    must: [within(35, 'Bourg-en-Bresse', 'car')],
    like: [
      ['occupation', 'N1101'],
      ['words', 'cariste CACES 3 et 5'],
      ['contract', 'cdi'],
      ['wage', { minHourly: 12 }],
    ],
    never: [['slot', 'night']],
  }),
  personOf('Patrick', 'Repairs everything; maintenance by day within 40 km of Ambérieu.', {
    must: [within(40, 'Ambérieu-en-Bugey', 'car')],
    like: [
      ['occupation', 'I1203'],
      ['occupation', 'I1304'],
      ['words', 'bricoler, dépanner, réparer'],
      ['trait', 'varied'],
      ['slot', 'day'],
    ],
    never: [['slot', 'night']],
  }),
  personOf(
    'Quentin',
    'Nineteen, no trade yet: people around him, something to learn, on foot or by bus in Belley.',
    {
      must: [within(8, 'Belley', 'bus')],
      like: [
        ['sector', 'retail'],
        ['sector', 'hospitality'],
        ['trait', 'public_contact'],
        ['trait', 'team'],
        ['words', 'débutant, apprendre un métier avec des gens'],
      ],
      avoid: [
        ['contract', 'interim'],
        ['trait', 'alone'],
      ],
    },
    { age: 19 },
  ),
  personOf('Rosa', 'Cleans homes of the Pays de Gex, full time, for good, not under 13 euros an hour.', {
    must: [['wage', { minHourly: 13 }], within(20, 'Gex', 'car')],
    like: [
      ['occupation', 'K1304'],
      ['words', 'faire le ménage chez des particuliers'],
      ['contract', 'cdi'],
      ['hours', { min: 30 }],
    ],
  }),
  personOf('Salma', 'Fine work with her hands: wiring and assembling, in quiet, by day, around Lhuis.', {
    must: [within(25, 'Lhuis', 'car')],
    like: [
      ['occupation', 'H2605'],
      ['occupation', 'H2602'],
      ['trait', 'quiet'],
      ['slot', 'day'],
    ],
    never: [['slot', 'night']],
  }),
  personOf('Thierry', 'Sleeps by day: a workshop at night, few people, on the Mâcon side.', {
    must: [within(25, 'Mâcon', 'car')],
    like: [
      ['slot', 'night'],
      ['sector', 'industry'],
      ['trait', 'alone'],
      ['words', "travailler la nuit à l'atelier"],
    ],
    avoid: [['trait', 'public_contact']],
  }),
];
