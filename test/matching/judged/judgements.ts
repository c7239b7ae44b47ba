/**
 * How much a person would like an offer, judged by hand from its whole text: 3 she would be
 * delighted, 2 good, 1 acceptable; what is not listed is 0. Judged on what she wants, where and
 * when: not on whether she would be taken, for a missing paper or year of experience is prepared.
 * What she must have or never wants is 0 once the text says so, wherever the source hides it; what
 * the text does not say is not held against an offer.
 */
export type Grade = 1 | 2 | 3;

/** By the name of the person, the grade of each offer of the real file, by the id of its source. */
export const JUDGEMENTS: Readonly<Record<string, Readonly<Record<string, Grade>>>> = {
  // A hotel breakfast in town; a restaurant whose place is not told; the same breakfast a train away.
  Awa: { '1218582': 3, '1218096': 2, '1218539': 1, '1234275': 1 },
  // The warehouse reached by bus, the pallets near by on the way to a CDI; those in the cold are worth a look.
  Bilal: {
    '1226382': 3,
    '1223323': 3,
    '1234689': 2,
    '1231960': 2,
    '1236681': 2,
    '1230573': 2,
    '1230500': 1,
    '1232693': 1,
    '1232306': 1,
    '1237159': 1,
    '1236401': 1,
  },
  // Homes in town for as many hours as she chooses; the next is full time; an hour at night is little.
  Chantal: { '196SSYP': 3, '1250798': 2, '196SWFS': 2, '196SWHP': 1, '1251485': 1 },
  // One is filed under gardeners and asks for a mason's help; one filed under masons is work on roofs.
  Dragan: {
    '196SPHX': 3,
    '1231260': 3,
    '1229639': 2,
    '1231359': 2,
    '1228239': 2,
    '1234908': 1,
    '1226888': 1,
    '1232090': 1,
    '196SSCC': 1,
    '1231802': 1,
  },
  // Many posts alike: the nearer by bike the better, and the lower wage counts.
  Estelle: {
    '1248752': 3,
    '1249489': 3,
    '1248983': 3,
    '1246098': 3,
    '1248242': 2,
    '1246731': 2,
    '1249301': 2,
    '1249025': 2,
    '1245744': 2,
    '1249280': 2,
    '1251485': 2,
    '196STHK': 2,
    '1245735': 1,
    '1248542': 1,
    '1246902': 1,
    '1245863': 1,
    '1251513': 1,
    '1251902': 1,
    '1250803': 1,
    '1231481': 1,
    '1232222': 1,
    '1242095': 1,
  },
  // Two are driven at night, which their titles do not all say.
  Farid: {
    '196SLBY': 3,
    '1230385': 3,
    '196SYLM': 2,
    '1231191': 2,
    '1230046': 2,
    '1218473': 2,
    '1233898': 1,
    '1233522': 1,
  },
  // One supermarket post is filed under fast food; one filed under shelves is the butchery.
  Ginette: {
    '1241236': 3,
    '1241203': 3,
    '1241088': 2,
    '1213673': 2,
    '1241573': 2,
    '1238929': 2,
    '1243182': 2,
    '1241300': 2,
    '1232716': 2,
    '1222972': 2,
    '1223605': 2,
    '1213717': 1,
    '1241091': 1,
    '1239659': 1,
    '196SXXC': 1,
    '1241001': 1,
    '1243264': 1,
  },
  // Cheese in mild air and packing by teams first; the cold ones are acceptable.
  Hamid: {
    '1229623': 3,
    '1228994': 3,
    '196SCQX': 2,
    '1234275': 2,
    '1235440': 2,
    '196SQDC': 2,
    '196SDFB': 2,
    '1234902': 1,
    '1218134': 1,
    '1235150': 1,
    '1234227': 1,
  },
  // No farm and no kennel in the file: pet shops, and a garden shop that keeps animals.
  Inès: { '1243182': 3, '1243264': 2, '1222972': 1 },
  'Jean-Marc': { '1228239': 3, '196SSFX': 2, '196SXBJ': 1, '1231260': 1, '1231359': 1, '1229639': 1 },
  Khadija: { '196SDBD': 3, '196TCJQ': 2, '196SDBG': 1 },
  Loïc: {
    '196SCRV': 3,
    '196SFJC': 2,
    '196SCRZ': 2,
    '1215299': 2,
    '196SSBB': 1,
    '196SPXZ': 1,
    '1215065': 1,
    '196SPLQ': 1,
    '1233129': 1,
    '196SPQD': 1,
  },
  Mireille: { '1235957': 3, '196SGVG': 2, '196SCBR': 2, '196TCNR': 1, '1214676': 1 },
  // The one that is called child care is about cleaning; the other is six hours a week.
  Nadia: { '196SXWG': 3, '1224515': 2, '1215402': 1, '1226526': 1, '1226698': 1 },
  // A storekeeper who drives a forklift for 14 euros is nearly his trade.
  Omar: {
    '196SCSB': 3,
    '1236401': 3,
    '1236374': 2,
    '1237159': 2,
    '1237798': 2,
    '1241338': 2,
    '1236733': 1,
    '1229146': 1,
    '1234227': 1,
  },
  // One repairer is filed under food workers.
  Patrick: {
    '196SCPD': 3,
    '1234801': 2,
    '1228040': 2,
    '1227771': 2,
    '196SVKG': 2,
    '1233566': 2,
    '1227878': 1,
    '1235223': 1,
    '1237920': 1,
    '1240866': 1,
    '1240596': 1,
    '196SCNN': 1,
  },
  Quentin: {
    '196SPMM': 3,
    '1237805': 3,
    '1241470': 2,
    '1215289': 2,
    '1241160': 1,
    '196SQVX': 1,
    '1251036': 1,
  },
  Rosa: {
    '1250932': 3,
    '1250701': 3,
    '1250956': 3,
    '1250458': 3,
    '1250800': 2,
    '1250993': 1,
    '1251908': 1,
  },
  Salma: {
    '1239688': 3,
    '196SFLT': 3,
    '196SFHB': 3,
    '1240578': 3,
    '1227935': 2,
    '196SFGF': 1,
    '1236282': 1,
  },
  // Nights come with teams here: wholly, by choice, or one week in three.
  Thierry: { '196SSHW': 2, '1236540': 2, '196SDFB': 2, '1229946': 1, '1226484': 1, '1235958': 1 },
};
