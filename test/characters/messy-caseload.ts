/**
 * The table of a coach as tables are: saved by a spreadsheet in Windows-1252, a title above, names in capitals, dates
 * in every shape, zeros lost by the spreadsheet, columns about the situation, people twice. Invented people only.
 */
const TITLE = ['Suivi emploi – CHRS – à jour au 20/11/2026;;;;;;;;;;;;;;;;;;;', ';;;;;;;;;;;;;;;;;;;'];
const HEADER =
  'N°;NOM;Prénom(s);Né(e) le;Civilité;Tél. portable;Adresse mail;Date d’entrée;Langues;Permis;Référent social;' +
  'Métier recherché;Expérience;CACES;Ville;RSA;Titre de séjour;N° sécu;Observations;';

/** Thirty-one people who can be brought as they stand. */
const SOUND = [
  '1;BELKACEM;Nadia;31/12/1990;Mme;06 00 00 20 01;nadia.b@exemple.invalid;02/11/2026;français B2, arabe (langue maternelle);B;M. Roy;Plongeuse;2 ans de plonge;;Dijon;oui;;;préfère le matin;',
  '2;TRAORÉ;Issa;3 mars 1988;M.;600002002;;2026-10-15;français (notions);non;M. Roy;Maçon;maçon 5 ans;;Dijon;oui;10 ans;;;',
  '3;N’DIAYE;Awa;33239;Mme;+33 6 00 00 20 03;;15/10/26;wolof : langue maternelle;en cours;;Aide à domicile;;;21000;;;;;',
  '4;MARTIN;jean-pierre;12.05.75;H;06-00-00-20-04 / 07 00 00 20 04;;1er octobre 2026;;permis B;Mme Petit;Cariste;;CACES 1, 3, 5;Chenôve;oui;;175052100000000;;',
  '5;"LE GOFF";Maëlle;07/07/1999;F;06.00.00.20.05;"maelle@exemple.invalid; m.legoff@exemple.invalid";01/09/2026;;B;;"Vente, accueil";"vendeuse; serveuse 1 an";;Dijon;;;;;',
  '6;Okafor;Blessing;1995-02-28;Mme;0600002006;;2026-09-30 00:00:00;anglais C2;;;;;;Talant;;;;;',
  '7;PETROV;Ivan;05/11/82;M;06 00 00 20 07;;15.09.2026;russe (maternelle), français un peu;C;;"Chauffeur poids lourd";;FIMO;;;;;;',
  '8;DA SILVA;Maria;23/06/1979;Madame;06 00 00 20 08;;20/10/2026;portugais C2;;;Femme de ménage;10 ans de ménage;;Dijon;;;;;',
  '9;KONÉ;Mariam;14-08-2001;F;06 00 00 20 09;;03/11/2026;;;;Cuisine;;;;;;;;',
  '10;HADDAD;Youssef;02/02/1993;M.;0600002010;;03/11/2026;;;;Boulanger;;;;;;;;',
  '11;NGUYEN;Linh;19/09/1997;Mme;06 00 00 20 11;pas de mail;03/11/2026;vietnamien;;;Couture;;;;;;;;',
  '12;BERNARD;Lucie;30/01/2000;F;06 00 00 20;;03/11/2026;;;;Coiffeuse;;;;;;;;',
  '13;DIALLO;Mamadou;01/01/1990;M.;06 00 00 20 13;;12/10/2026;;;;Manutentionnaire;;;;;;;;',
  '14;DIALLO;Mamadou;01/01/1994;M.;06 00 00 20 14;;12/10/2026;;;;Jardinier;;;;;;;;',
  '15;ROSSI;Paolo;11/11/1968;M.;06 00 00 20 15;;12/10/2026;;B, BE;;Peintre en bâtiment;;;;;;;;',
  '16;SAÏDI;Leïla;08/08/1986;Mme;06 00 00 20 16;;12/10/2026;;;;Assistante maternelle;;;;;;;;',
  '17;CŒUR;Anaïs;09/04/1991;Mme;06 00 00 20 17;;12/10/2026;;;;Fleuriste;;;;;;;;',
  '18;TESFAY;Dawit;17/05/1996;M.;06 00 00 20 18;;12/10/2026;tigrinya C2;;;à définir;;;;;;;;',
  '19;MBALLA;Serge;25/12/1984;M.;06 00 00 20 19;;12/10/2026;;;;Agent de sécurité;;SSIAP 1;;;;;;',
  '20;POPESCU;Elena;06/03/1992;Mme;06 00 00 20 20;;12/10/2026;;;;Serveuse;;;;;;;;',
  '21;GARCIA;Lucas;13/10/2003;M.;06 00 00 20 21;;12/10/2026;;;;Mécanicien;;;;;;;;',
  '22;ABDI;Fatouma;21/07/1998;Mme;06 00 00 20 22;;12/10/2026;;;;Aide-soignante;;;;;;;;',
  '23;LEROY;Sylvie;16/02/1966;Mme;06 00 00 20 23;;12/10/2026;;;;Secrétaire;;;;;;;;',
  '24;SOW;Ibrahima;27/11/1989;M.;06 00 00 20 24;;12/10/2026;;;;Plombier;;;;;;;;',
  '25;KAYA;Elif;10/06/1994;Mme;06 00 00 20 25;;12/10/2026;;;;Caissière;;;;;;;;',
  '26;MOREAU;Kevin;22/09/2002;M.;06 00 00 20 26;;12/10/2026;;;;Livreur;;;;;;;;',
  '27;RAHIMI;Zahra;18/03/1987;Mme;06 00 00 20 27;;12/10/2026;dari C2;;;Couturière;;;;;;;;',
  '28;FOFANA;Aminata;04/05/1993;Mme;06 00 00 20 28;;12/10/2026;;;;Agent d’entretien;;;;;;;;',
  '29;NOVAK;Petra;29/02/1992;Mme;06 00 00 20 29;;12/10/2026;;;;Réceptionniste;;;;;;;;',
  '30;DUPUIS;Alain;15/08/1971;M.;06 00 00 20 30;;12/10/2026;;;;Magasinier;;;;;;;;',
  '31;BENSALEM;Karima;20/10/1983;Mme;06 00 00 20 31;;12/10/2026;;;;Travailler dehors avec des fleurs;;;;;;;;',
];

/** Four people whose line asks for a correction; with what to write instead. */
export const TO_CORRECT: readonly {
  readonly line: string;
  readonly wrong: string;
  readonly right: string;
}[] = [
  {
    line: '32;GIRARD;Sonia;31/02/1990;Mme;06 00 00 20 32;;12/10/2026;;;;Vendeuse;;;;;;;;',
    wrong: '31/02/1990',
    right: '28/02/1990',
  },
  {
    line: '33;CAMARA;Fanta;12/10/2091;Mme;06 00 00 20 33;;12/10/2026;;;;Cuisinière;;;;;;;;',
    wrong: '12/10/2091',
    right: '12/10/1991',
  },
  {
    line: '34;LOPEZ;Diego;14/06/1988;M.;06 00 00 20 34;;14/06/1986;;;;Électricien;;;;;;;;',
    wrong: '14/06/1986',
    right: '14/10/2026',
  },
  {
    line: '35;WEBER;Hugo;1990;M.;06 00 00 20 35;;12/10/2026;;;;Serrurier;;;;;;;;',
    wrong: '1990',
    right: '17/04/1990',
  },
];

/** Lines that are nobody new, or nobody at all. */
const OTHERS = [
  // Line 5 once more, in small letters: it says nothing else.
  '36;belkacem;nadia;31/12/90;F;;;;;;;;;;;;;;;',
  // Somebody above, with another phone.
  '37;TRAORE;Issa;03/03/1988;M.;06 00 00 20 99;;;;;;;;;;;;;;',
  // A namesake without a birth date: nobody can tell.
  '38;KONE;Mariam;;F;06 00 00 20 38;;;;;;;;;;;;;;',
  // Followed already.
  '39;Benali;SAMIRA;12/04/1991;Mme;;;;;;;;;;;;;;;',
  // A semicolon that slipped into a cell.
  '40;ROUX;Léa;03/03/1995;Mme;06 00 00 20 40;;12/10/2026;;;;Vente;caisse;;;Dijon;;;;;;de trop;',
  ';;Total;;;;;;;;;;;;;;;;;',
];

const BLANK = ';;;;;;;;;;;;;;;;;;;';

/** The lines as a spreadsheet shows them; the first is line 1. */
export function messyLines(): string[] {
  const wrong = TO_CORRECT.map(({ line }) => line);
  return [...TITLE, HEADER, ...SOUND.slice(0, 15), BLANK, ...SOUND.slice(15), ...wrong, ...OTHERS, ''];
}

/** The file as a spreadsheet saves it in France. */
export function messyCaseload(): Buffer {
  return asWindows1252(messyLines().join('\r\n'));
}

const BEYOND_LATIN_1: Readonly<Record<string, number>> = {
  '’': 0x92,
  '–': 0x96,
  œ: 0x9c,
  Œ: 0x8c,
  '€': 0x80,
};

/** Windows-1252, as far as French needs it. */
export function asWindows1252(text: string): Buffer {
  return Buffer.from([...text].map((letter) => BEYOND_LATIN_1[letter] ?? letter.charCodeAt(0)));
}
