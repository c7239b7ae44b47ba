const ELSEWHERE = 'ou indiquez une base PostgreSQL 18 dans DATABASE_URL.';

/** Everything the launcher may have to say to the person who starts the service. */
export const sentences = {
  musl: () =>
    'La base embarquée ne fonctionne pas sur Alpine (musl). Prenez une image Debian (node:24-slim), ' +
    ELSEWHERE,
  platformNotServed: (platform: string) =>
    `Il n'y a pas de base embarquée pour ${platform}. Indiquez une base PostgreSQL 18 dans DATABASE_URL.`,
  programsMissing: (name: string) =>
    `Les programmes de la base embarquée manquent (paquet ${name}). ` +
    `Relancez «\u00a0npm ci\u00a0» sans --omit=optional, ${ELSEWHERE}`,
  dataOfAnother: (folder: string, owner: string) =>
    `Les données de ${folder} appartiennent à l'utilisateur ${owner}. Démarrez avec cet utilisateur, ` +
    `rendez-vous propriétaire du dossier (chown -R), ${ELSEWHERE}`,
  noAccess: (folder: string) =>
    `Le dossier de données ${folder} ne peut être ni ouvert ni créé avec cet utilisateur. ` +
    `Choisissez un dossier qui vous appartient, ${ELSEWHERE}`,
  outOfReach: (folder: string) =>
    `Démarrée par root, la base embarquée doit tourner sous un autre utilisateur, et aucun ne peut entrer ` +
    `dans ${folder}. Placez les données dans un dossier que tous peuvent traverser (/var/lib/…), ` +
    `démarrez sans être root, ${ELSEWHERE}`,
  programsUnusable: (folder: string, words: string) =>
    `Les programmes de la base embarquée ne fonctionnent pas ici (${folder}). ${words}`,
  passwordLost: (file: string) =>
    `Le mot de passe de la base embarquée manque (${file}). Remettez ce fichier depuis une sauvegarde.`,
  firstStartFailed: (words: string) => `La base embarquée n'a pas pu être créée. ${words}`,
  startFailed: (words: string) => `La base embarquée n'a pas démarré. ${words}`,
  noAnswer: (folder: string) =>
    `Un serveur PostgreSQL tourne sur ${folder} mais ne répond pas. Son journal est server.log, dans ce dossier.`,
  lockStays: (lock: string) =>
    `Un autre démarrage de la base n'en finit pas. S'il n'existe plus, supprimez ${lock} et relancez.`,
  diedUnderUs: 'La base embarquée s’est arrêtée toute seule\u00a0: elle est relancée.',
  broughtBack: 'La base embarquée est revenue, avec tout ce qui avait été enregistré.',
  cameBackElsewhere: 'La base embarquée est revenue sur un autre port\u00a0: relancez le service.',
  stopFailed: (pid: number) => `La base embarquée (processus ${pid}) ne s'est pas arrêtée.`,
};
