import { timesIn } from './times-in-text';

describe('times of day in a description', () => {
  it.each([
    ['Horaires de journée - 39h.', ['day']],
    ['Horaires : en journée, du lundi au vendredi', ['day']],
    ['Poste en journée sur 39h hebdomadaire.', ['day']],
    ['Travail en journée du lundi au vendredi', ['day']],
    ['Horaires : Nuit (21h - 5h)', ['night']],
    ['Le poste est à pourvoir en horaire fixe de nuit', ['night']],
    ['Disponibilité pour travailler de nuit', ['night']],
    ['Horaires : 08h00-12h00 13h30-16h30 du lundi au vendredi', ['day']],
    ['Horaires fixes : 7h30 - 15h15 avec 45 minutes de pause', ['day']],
    ['Horaires : 8h à 17h et 8h à 12h le vendredi', ['day']],
    ['Horaires en journée 7h - 16h (possibilité de 2x8 selon besoins)', ['day']],
    ['Horaires : 6h/13h20', ['morning']],
    ['Horaires : 12h00-19h30 du lundi au vendredi', ['evening']],
    ['Horaires : 22h00 - 05h21', ['night']],
    ['Horaires : du mardi au samedi, 9h-12h / 14h-18h', ['day', 'weekend']],
  ])('reads "%s"', (text, slots) => {
    expect(timesIn(text)).toEqual({ slots, posted: false, nightPossible: false });
  });

  it.each([
    ['Ce poste est en horaires d’équipe 2*8', ['morning', 'evening'], false],
    ['Horaires : 2x8 (6h00-13h32 et 13h32-20h54)', ['morning', 'evening'], false],
    ['Horaires en 2x8 ou 3x8 : 5h-12h, 12h-20h', ['morning', 'evening'], true],
    ['Horaires de travail : 2X8, possibilité de 3X8', ['morning', 'evening'], true],
    ['Horaires en 3x8, 13ème mois', ['morning', 'evening', 'night'], false],
    ['Horaires 2*8 ou équipe de nuit', ['morning', 'evening', 'night'], false],
  ])('reads shifts in "%s"', (text, slots, nightPossible) => {
    expect(timesIn(text)).toEqual({ slots, posted: true, nightPossible });
  });

  it.each([
    'Forfaits garde de nuit attractifs, salaire majoré à +20% le dimanche',
    'Heures de nuit majorées, possibilité de travailler le samedi',
    'Poste à pourvoir dès que possible, fins de journée',
    'Restaurant fermé le dimanche, ouvert de 8h à 22h',
    'Travailler dans une équipe de 28 personnes, 12x8 m',
    'Appelez-nous de 9h à 12h',
    'Du lundi au samedi',
    'Poste de caissier, pas de travail de nuit',
    'Horaires souples, sans travail de nuit ni week-end',
    'Prime de travail de nuit',
    'Une première expérience avec des horaires en 3*8',
    'Vous relayez l’équipe de nuit',
    '',
  ])('says nothing of "%s"', (text) => {
    expect(timesIn(text)).toBeNull();
  });
});
