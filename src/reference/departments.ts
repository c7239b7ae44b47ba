/** A stretch of the globe in decimal degrees: south, west, north, east. */
export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

type Row = readonly [code: string, name: string, south: number, west: number, north: number, east: number];

/** The departments of France (INSEE) and the box that holds each: IGN Admin Express COG, widened to 0.01 degree. */
const DEPARTMENTS: readonly Row[] = [
  ['01', 'Ain', 45.61, 4.72, 46.52, 6.18],
  ['02', 'Aisne', 48.83, 2.95, 50.07, 4.26],
  ['03', 'Allier', 45.93, 2.27, 46.81, 4.01],
  ['04', 'Alpes-de-Haute-Provence', 43.66, 5.49, 44.66, 6.97],
  ['05', 'Hautes-Alpes', 44.18, 5.41, 45.13, 7.08],
  ['06', 'Alpes-Maritimes', 43.48, 6.63, 44.37, 7.72],
  ['07', 'Ardèche', 44.26, 3.86, 45.37, 4.89],
  ['08', 'Ardennes', 49.22, 4.02, 50.17, 5.4],
  ['09', 'Ariège', 42.57, 0.82, 43.32, 2.18],
  ['10', 'Aube', 47.92, 3.38, 48.72, 4.87],
  ['11', 'Aude', 42.64, 1.68, 43.47, 3.25],
  ['12', 'Aveyron', 43.69, 1.83, 44.95, 3.46],
  ['13', 'Bouches-du-Rhône', 43.15, 4.23, 43.93, 5.82],
  ['14', 'Calvados', 48.75, -1.16, 49.43, 0.45],
  ['15', 'Cantal', 44.61, 2.06, 45.49, 3.38],
  ['16', 'Charente', 45.19, -0.47, 46.15, 0.95],
  ['17', 'Charente-Maritime', 45.08, -1.57, 46.38, 0.01],
  ['18', 'Cher', 46.42, 1.77, 47.63, 3.08],
  ['19', 'Corrèze', 44.92, 1.22, 45.77, 2.53],
  ['21', 'Côte-d’Or', 46.9, 4.06, 48.04, 5.52],
  ['22', 'Côtes-d’Armor', 48.03, -3.67, 48.91, -1.9],
  ['23', 'Creuse', 45.66, 1.37, 46.46, 2.62],
  ['24', 'Dordogne', 44.57, -0.05, 45.72, 1.45],
  ['25', 'Doubs', 46.55, 5.69, 47.58, 7.07],
  ['26', 'Drôme', 44.11, 4.64, 45.35, 5.84],
  ['27', 'Eure', 48.66, 0.29, 49.49, 1.81],
  ['28', 'Eure-et-Loir', 47.95, 0.75, 48.95, 2],
  ['29', 'Finistère', 47.7, -5.15, 48.76, -3.38],
  ['2A', 'Corse-du-Sud', 41.33, 8.53, 42.39, 9.41],
  ['2B', 'Haute-Corse', 41.83, 8.57, 43.03, 9.56],
  ['30', 'Gard', 43.46, 3.26, 44.46, 4.85],
  ['31', 'Haute-Garonne', 42.68, 0.44, 43.93, 2.05],
  ['32', 'Gers', 43.31, -0.29, 44.08, 1.21],
  ['33', 'Gironde', 44.19, -1.27, 45.58, 0.32],
  ['34', 'Hérault', 43.21, 2.54, 43.98, 4.2],
  ['35', 'Ille-et-Vilaine', 47.63, -2.29, 48.72, -1.01],
  ['36', 'Indre', 46.34, 0.86, 47.28, 2.21],
  ['37', 'Indre-et-Loire', 46.73, 0.05, 47.71, 1.37],
  ['38', 'Isère', 44.69, 4.74, 45.89, 6.36],
  ['39', 'Jura', 46.26, 5.25, 47.31, 6.21],
  ['40', 'Landes', 43.48, -1.53, 44.54, 0.14],
  ['41', 'Loir-et-Cher', 47.18, 0.58, 48.14, 2.25],
  ['42', 'Loire', 45.23, 3.68, 46.28, 4.77],
  ['43', 'Haute-Loire', 44.74, 3.08, 45.43, 4.5],
  ['44', 'Loire-Atlantique', 46.86, -2.63, 47.84, -0.94],
  ['45', 'Loiret', 47.48, 1.51, 48.35, 3.13],
  ['46', 'Lot', 44.2, 0.98, 45.05, 2.22],
  ['47', 'Lot-et-Garonne', 43.97, -0.15, 44.77, 1.08],
  ['48', 'Lozère', 44.1, 2.98, 44.98, 4],
  ['49', 'Maine-et-Loire', 46.96, -1.36, 47.82, 0.24],
  ['50', 'Manche', 48.45, -1.95, 49.73, -0.73],
  ['51', 'Marne', 48.51, 3.39, 49.41, 5.04],
  ['52', 'Haute-Marne', 47.57, 4.62, 48.69, 5.9],
  ['53', 'Mayenne', 47.73, -1.24, 48.57, -0.04],
  ['54', 'Meurthe-et-Moselle', 48.34, 5.42, 49.57, 7.13],
  ['55', 'Meuse', 48.4, 4.88, 49.62, 5.86],
  ['56', 'Morbihan', 47.27, -3.74, 48.22, -2.03],
  ['57', 'Moselle', 48.52, 5.89, 49.52, 7.65],
  ['58', 'Nièvre', 46.65, 2.84, 47.59, 4.24],
  ['59', 'Nord', 49.96, 2.06, 51.09, 4.24],
  ['60', 'Oise', 49.06, 1.68, 49.77, 3.17],
  ['61', 'Orne', 48.17, -0.87, 48.98, 0.98],
  ['62', 'Pas-de-Calais', 50.01, 1.55, 51.01, 3.19],
  ['63', 'Puy-de-Dôme', 45.28, 2.38, 46.26, 3.99],
  ['64', 'Pyrénées-Atlantiques', 42.77, -1.8, 43.6, 0.03],
  ['65', 'Hautes-Pyrénées', 42.67, -0.33, 43.62, 0.65],
  ['66', 'Pyrénées-Orientales', 42.33, 1.72, 42.92, 3.18],
  ['67', 'Bas-Rhin', 48.12, 6.94, 49.08, 8.24],
  ['68', 'Haut-Rhin', 47.42, 6.84, 48.32, 7.63],
  ['69', 'Rhône', 45.45, 4.24, 46.31, 5.17],
  ['70', 'Haute-Saône', 47.25, 5.36, 48.03, 6.83],
  ['71', 'Saône-et-Loire', 46.15, 3.62, 47.16, 5.47],
  ['72', 'Sarthe', 47.56, -0.45, 48.49, 0.92],
  ['73', 'Savoie', 45.05, 5.62, 45.94, 7.19],
  ['74', 'Haute-Savoie', 45.68, 5.8, 46.41, 7.05],
  ['75', 'Paris', 48.81, 2.22, 48.91, 2.47],
  ['76', 'Seine-Maritime', 49.25, 0.06, 50.08, 1.8],
  ['77', 'Seine-et-Marne', 48.12, 2.39, 49.12, 3.56],
  ['78', 'Yvelines', 48.43, 1.44, 49.09, 2.23],
  ['79', 'Deux-Sèvres', 45.96, -0.91, 47.11, 0.23],
  ['80', 'Somme', 49.57, 1.38, 50.37, 3.21],
  ['81', 'Tarn', 43.38, 1.53, 44.21, 2.94],
  ['82', 'Tarn-et-Garonne', 43.76, 0.73, 44.4, 2.01],
  ['83', 'Var', 42.98, 5.65, 43.81, 6.94],
  ['84', 'Vaucluse', 43.65, 4.64, 44.44, 5.76],
  ['85', 'Vendée', 46.26, -2.41, 47.09, -0.53],
  ['86', 'Vienne', 46.04, -0.11, 47.18, 1.22],
  ['87', 'Haute-Vienne', 45.43, 0.62, 46.41, 1.92],
  ['88', 'Vosges', 47.81, 5.39, 48.52, 7.2],
  ['89', 'Yonne', 47.31, 2.84, 48.4, 4.35],
  ['90', 'Territoire de Belfort', 47.43, 6.75, 47.83, 7.15],
  ['91', 'Essonne', 48.28, 1.91, 48.78, 2.59],
  ['92', 'Hauts-de-Seine', 48.72, 2.14, 48.96, 2.34],
  ['93', 'Seine-Saint-Denis', 48.8, 2.28, 49.02, 2.61],
  ['94', 'Val-de-Marne', 48.68, 2.3, 48.87, 2.62],
  ['95', 'Val-d’Oise', 48.9, 1.6, 49.25, 2.6],
  ['971', 'Guadeloupe', 15.83, -61.81, 16.52, -61],
  ['972', 'Martinique', 14.38, -61.23, 14.88, -60.8],
  ['973', 'Guyane', 2.11, -54.61, 5.75, -51.61],
  ['974', 'La Réunion', -21.39, 55.21, -20.87, 55.84],
  ['976', 'Mayotte', -13.01, 45.01, -12.63, 45.3],
];

const BY_CODE = new Map(DEPARTMENTS.map((row) => [row[0], boxOf(row)]));
const BY_NAME = new Map(DEPARTMENTS.map((row) => [keyOf(row[1]), boxOf(row)]));

/** The box of the department of an INSEE commune code (a postcode may cross a border); null when it tells none. */
export function boxOfCommune(code: string): Box | null {
  const length = code.startsWith('97') ? 3 : 2;
  return BY_CODE.get(code.slice(0, length)) ?? null;
}

/** The box of the department of this name, however it is spelt; null for any other name. */
export function boxOfDepartment(name: string): Box | null {
  return BY_NAME.get(keyOf(name)) ?? null;
}

function boxOf([, , south, west, north, east]: Row): Box {
  return { south, west, north, east };
}

function keyOf(name: string): string {
  const letters = name.normalize('NFD').replace(/\p{Diacritic}/gu, '');
  return letters
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
