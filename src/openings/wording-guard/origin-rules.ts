import { excluding, preferring, type WordingRule } from './wording-rule';

const ORIGINS =
  "etrangere?s?|maghrebine?s?|arabes?|noire?s?|blacks?|blanche?s?|blancs?|africaine?s?|europeene?s?|europeenne?s?|asiatiques?|antillaise?s?|chinoise?s?|turcs?|turques?|roumaine?s?|bulgares?|roms?|gitane?s?|manouches?|gens du voyage|afghane?s?|albanaise?s?|algerien\\w*|marocain\\w*|tunisien\\w*|comorien\\w*|malien\\w*|portugais\\w*|polonais\\w*|ukrainien\\w*|immigree?s?|migrante?s?|refugiee?s?|demandeu\\w+ d'asile|sans.papiers|francais de souche|personnes? de couleur|gens de couleur|francaise?s?(?= (?:peuvent|uniquement|seulement|de|pure?s?)|$|[.!,])";
const THINGS =
  /cuisine|restaurant|plats?\b|produits?|viandes?|pieces?|bois|epicerie|specialite|vins?\b|langues?|parl|courant|ecri|maitris|niveau|cours d|carte(?! d')|murs?|peinture|linge|cafe|pains?|sucre|monnaie|traduc|normes?|reglement|clientele (?:internationale|etrangere)|accompagn\w+ (?:de|des|les)|aupres d|accueilli|commerce|the\b|chocolat|metaux|marche/;

export const ORIGIN_RULES: readonly WordingRule[] = [
  {
    about: 'origine',
    article: 'L1132-1',
    says: [
      ...excluding(ORIGINS),
      ...preferring(ORIGINS),
      /\bprofils? (?:plutot )?(?:africain|maghrebin|europeen|asiatique|antillais|francais de|caucasien|slave)\w*/,
      /\bpersonnes? de couleur\b/,
      /\bd'origines? (?!controle|vegetale|animale|biolog|garantie)\w+/,
    ],
    unless: THINGS,
    instead: 'Retirez l’origine. Si une langue sert au travail, dites laquelle et pour quoi faire.',
  },
  {
    about: 'origine, en clair',
    article: 'L1132-1',
    says: [
      /\bfrancaise?s? (?:de souche|d'origine|pure souche)\b/,
      /\btypes? (?:europeen|caucasien|africain|asiatique|nordique|mediterraneen|maghrebin)\w*/,
      /\bbbr\b|\bbleu.blanc.rouge\b/,
      /\bnee?s? en (?:france|europe)\b/,
      /(?<!l'|mettre |notre )\baccent\b(?! (?:sur|est mis|aigu|grave))/,
      /\blangue maternelle\b|\bde naissance francaise\b/,
      /\b(?:gens|personnes?|types?) (?:de l'est|du sud|des pays de l'est|du maghreb|d'afrique|des iles)\b/,
      /\b(?:employee?|cuisinier\w*|serveu\w+|femme|homme|nounou|personnel)s? (?:de (?:menage|maison) )?(?:philippine?s?|asiatiques?|africaine?s?|antillaise?s?|portugaise?s?|polonaise?s?|maghrebine?s?)\b/,
      /\b(?:pre)?noms? (?:a consonance|francais|europeen|bien francais)/,
      /\b(?:carte d'identite|passeport|papiers) (?:nationale? )?francais/,
    ],
    instead:
      'Retirez l’origine. Si une langue sert au travail, dites-le : « parler français avec les clients ».',
  },
  {
    about: 'nationalité',
    article: 'L1132-1',
    says: [
      /\bnationalites? (?:francaise|europeenne|suisse|ue\b|d'un pays)/,
      /\b(?:ressortissante?|citoyen\w*)s? (?:francais|europeen|de l'u)/,
    ],
    unless:
      /toutes? (?:les )?nationalites?|fonctionnaire|titulaire de la fonction|gendarme|police|armee|defense|militaire|souverain/,
    instead: 'Écrivez « autorisation de travailler en France », ce que la loi demande.',
  },
  {
    about: 'religion',
    article: 'L1132-1',
    says: [
      ...excluding(
        'voiles?|voilee?s?|foulards?|hijabs?|kippas?|turbans?|barbus?|musulman\\w*|juifs?|juives?|catholiques?|chretien\\w*|protestante?s?|athees?|croyante?s?|pratiquante?s?|temoins de jehovah|religieu\\w+',
      ),
      ...preferring(
        'musulman\\w*|juifs?|juives?|catholiques?|chretien\\w*|protestante?s?|athees?|croyante?s?',
      ),
      /\b(?:catholiques?|musulmane?s?|juifs?|juives?|chretien\w*|protestante?s?) (?:pratiquant|convaincu|croyant|recherche|souhait|demand)/,
      /\b(?:ne |n'|pas |sans )[^,.]{0,25}\bramadan\b/,
    ],
    unless: /voiles? (?:de|d'ombrage|nautique|electron)|planche a voile|voiles? et/,
    instead: 'Retirez la religion. Si une tenue de sécurité ou d’hygiène est obligatoire, décrivez-la.',
  },
];
