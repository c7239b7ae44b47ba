import type { Browser } from '../../support/http';
import { complaintAt, CoachHouse, linkTo, words } from './coach-house';

describe('immersions, on the coach’s pages', () => {
  let house: CoachHouse;
  let desk: Browser;
  let people: string;

  beforeAll(async () => {
    house = await CoachHouse.open();
    desk = await house.as('Claire');
    people = (await desk.get('/personnes')).text;
  });
  afterAll(() => house.close());

  const see = async (path: string) => (await desk.get(path)).text;
  const nourAndPaper = async () => {
    const nour = linkTo(people, 'Nour');
    return { nour, paper: linkTo(await see(`${nour}/immersions`), 'Quelques jours au refuge') };
  };

  it('say what the paper shows, who else could prescribe, what to do instead and what is left', async () => {
    const { paper } = await nourAndPaper();
    const page = words(await see(paper));
    expect(page).toContain('Toujours Le prescripteur : son nom, son adresse et son e-mail');
    expect(page).toContain('Le prénom, le nom et la date de naissance de la personne');
    expect(page).toContain('Sur certains modèles L’adresse de la personne Le fait de toucher le RSA');
    expect(page).toContain('Si la case est cochée « Reconnu en situation de handicap »');
    expect(page).toContain('Une visite de l’entreprise ou une enquête métier');
    expect(page).toContain('Cap emploi, si la personne le souhaite');
    expect(page).toContain('Il reste 60 jours sur 60, et 2 conventions sur 2, sur douze mois de suite.');
  });

  it('stop before what she keeps silent, and go on once she has chosen', async () => {
    const { nour, paper } = await nourAndPaper();
    const opening = paper.split('/').at(-1)!;
    expect(words(await see(paper))).toContain(
      'Nour veut garder pour soi son accompagnement et son hébergement',
    );
    const refused = await desk.submit(nour, `${nour}/propositions`, { openingId: opening });
    expect(words((await desk.follow(refused)).text)).toContain('La convention de cette immersion dirait');
    await desk.submit(paper, `${paper}/accord`);
    const after = words(await see(paper));
    expect(after).not.toContain('veut garder pour soi');
    expect(after).toContain('Proposer à Nour');
    expect(words(await see(`${nour}/discretion`))).toContain(
      'La convention de l’immersion le dit, et rien de plus.',
    );
    const again = await desk.submit(paper, `${nour}/propositions`, { openingId: opening });
    expect(words((await desk.follow(again)).text)).not.toContain('La convention de cette immersion dirait');
  });

  it('remember what was made, whatever it goes beyond', async () => {
    const moussa = linkTo(people, 'Moussa');
    const path = `${moussa}/immersions`;
    await desk.submit(path, path, {
      employer: 'Refuge des Quatre Pattes',
      startsOn: '01/09/2026',
      endsOn: '05/10/2026',
    });
    const page = words(await see(path));
    expect(page).toContain(
      'Du mardi 1er septembre 2026 au lundi 5 octobre 2026 Plus d’un mois de date à date.',
    );
    expect(page).toMatch(/Il reste \d+ jours sur 60, et 1 convention sur 2/);
  });

  it('give back what was typed when the employer is not known', async () => {
    const path = `${linkTo(people, 'Moussa')}/immersions`;
    const refused = await desk.submit(path, path, {
      employer: 'Maison de personne',
      startsOn: '01/09/2026',
      endsOn: '05/09/2026',
    });
    const html = (await desk.follow(refused)).text;
    expect(complaintAt(html, 'employer')).not.toBeNull();
    expect(html).toContain('value="01/09/2026"');
  });

  it('tell the whole table of what reveals what, about nobody', async () => {
    const page = words(await see('/ce-que-cela-revele'));
    for (const said of [
      'Être présenté par son coach L’employeur saura qu’un coach accompagne cette personne. Son accompagnement. Par soi-même : rien.',
      'Une clause d’insertion',
      'Un petit-déj avec des personnes accompagnées',
      'Une rencontre à trois',
      'L’adresse sur le contrat',
      'À dire quand le poste est proposé.',
      'Une convention d’emploi accompagné',
    ])
      expect(page).toContain(said);
    expect(words(await see(`${linkTo(people, 'Nour')}/discretion`))).toContain(
      'Ce que révèle chaque occasion',
    );
  });
});
