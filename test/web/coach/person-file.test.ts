import type { Browser } from '../../support/http';
import { CoachHouse, complaintAt, linkTo, valueOf, words } from './coach-house';

const escaped = (name: string) => name.replace(/[[\]]/g, '\\$&');
const AMINA = { firstName: 'Amina', lastName: 'Kéïta', entryDate: '22/11/2026' };

describe('a person’s file', () => {
  let house: CoachHouse;
  let claire: Browser;
  let file: string;
  const welcome = async () => {
    const typed = { ...AMINA, phone: '06 00 00 99 99', aloneToRead: 'oui' };
    const welcomed = await claire.submit('/personnes/nouvelle', '/personnes/nouvelle', typed);
    return String(welcomed.headers.location);
  };
  const see = async (at: string) => (await claire.get(at)).text;
  const fill = async (page: string, values: Record<string, unknown>) => {
    const sent = await claire.submit(page, page, values);
    expect(sent.status).toBe(303);
    return (await claire.follow(sent)).text;
  };

  beforeAll(async () => {
    house = await CoachHouse.open();
    claire = await house.as('Claire');
    file = await welcome();
  });
  afterAll(() => house.close());

  it('is opened from the list with little, and leads to the rest', async () => {
    expect(linkTo(await see('/personnes'), 'Accueillir une personne')).toBe('/personnes/nouvelle');
    const opened = await welcome();
    expect(opened).toMatch(/^\/personnes\/[0-9a-f-]{36}\/fiche$/);
    const page = words(await see(opened));
    expect(page).toContain('Amina K.');
    expect(page).toContain('Téléphone : 06 00 00 99 99 (personne d’autre ne le lit)');
    expect(page).toContain('Pas encore noté : date de naissance et genre.');
    expect(words(await see('/personnes'))).toContain('Amina K.');
  });

  it('says what is missing where it is missing, and keeps what was typed', async () => {
    const refused = await fill('/personnes/nouvelle', {
      firstName: 'Aïcha',
      lastName: '',
      birthDate: '31/02/1990',
    });
    expect(complaintAt(refused, 'lastName')).toBe('Ce champ est à remplir.');
    expect(complaintAt(refused, 'birthDate')).toContain('un jour qui existe');
    expect([valueOf(refused, 'firstName'), valueOf(refused, 'birthDate')]).toEqual(['Aïcha', '31/02/1990']);
    const unborn = await fill('/personnes/nouvelle', { ...AMINA, birthDate: '01/01/2030' });
    expect(complaintAt(unborn, 'birthDate')).toContain('pas encore arrivée');
  });

  it('keeps identity and as many ways to reach her as there are; an emptied line is gone', async () => {
    const page = `${file}/identite`;
    const identity = {
      firstName: 'Amina',
      lastName: 'Kéïta',
      calledAs: 'Mina',
      gender: 'woman',
      language: 'ar',
    };
    const lines = {
      'contactPoints[0].kind': 'phone',
      'contactPoints[0].value': '06 00 00 99 99',
      'contactPoints[0].aloneToRead': 'non',
      'contactPoints[1].kind': 'phone',
      'contactPoints[1].value': '',
      'contactPoints[2].kind': 'front_desk',
      'contactPoints[2].value': 'Demander Nadège',
    };
    const after = words(await fill(page, { ...identity, ...lines }));
    expect(after).toContain('C’est enregistré.');
    expect(after).toContain('Mina K.');
    expect(after).toContain('06 00 00 99 99 (d’autres peuvent le lire)');
    expect(after).toContain('Message à l’accueil Demander Nadège');
    expect(after).toContain('Langue lue Arabe');
    const form = await see(page);
    expect(valueOf(form, 'contactPoints\\[1\\].value')).toBe('Demander Nadège');
    expect(form).toContain('name="contactPoints[3].value"');
    expect(form).not.toContain('name="contactPoints[4].value"');
    const fewer = words(await fill(page, { ...identity, 'contactPoints[0].kind': 'phone' }));
    expect(fewer).toContain('Aucun moyen de contact n’est encore noté.');
  });

  it('keeps what she can do, line by line, in her words', async () => {
    const after = words(
      await fill(`${file}/savoir-faire`, {
        strengths: 'Je reste calme.',
        skills: 'Ranger\nCompter\n\nRanger',
        'experience[0].occupation': '',
        'experience[1].occupation': 'serveuse',
        'experience[1].years': '2',
        'experience[1].endedIn': '2023',
        'experience[1].employer': 'Le Petit Morvan',
        'experience[1].employerTold': 'oui',
        'experience[2].words': 'Un coup de main au marché.',
        'experience[2].employer': 'Une régie de quartier',
        licences: ['B', 'AM'],
        certificates: 'CAP cuisine\nSST',
        'languages[0].name': 'Peul',
        'languages[0].level': 'C2',
        rightToWork: 'oui',
      }),
    );
    expect(after).toContain('Points forts Je reste calme. Savoir-faire Ranger · Compter');
    expect(after).toMatch(/Serveur.* 2 ans, jusqu’en 2023\. Le Petit Morvan \(son nom peut être écrit\)/);
    expect(after).toContain('Un coup de main au marché. Une régie de quartier (son nom reste ici)');
    expect(after).toContain('Permis B et AM Certificats CAP cuisine et SST');
    expect(after).toContain('Peul (comme une langue maternelle)');
    expect(after).toContain('Droit de travailler Oui');
    const offers = words(await see(file.replace('/fiche', '')));
    expect(offers).toContain('« Je reste calme. »');
  });

  it('tells a « no » from what nobody asked', async () => {
    const nothing = words(await fill(`${file}/savoir-faire`, {}));
    expect(nothing).toContain(
      'Pas encore noté : points forts, savoir-faire, expérience, permis, certificats',
    );
    const none = words(await fill(`${file}/savoir-faire`, { licences: 'aucun', noCertificate: 'oui' }));
    expect(none).toContain('Permis Aucun Certificats Aucun');
  });

  it('tells each fault at its line, and shows again every line that was typed', async () => {
    const refused = await fill(`${file}/savoir-faire`, {
      'experience[0].words': 'Ménage.',
      'experience[2].occupation': 'astronaute de salon',
      'experience[3].years': 'deux',
      'languages[1].name': 'Wolof',
      licences: ['B', 'aucun'],
    });
    expect(complaintAt(refused, 'experience-3-years')).toContain('nombre entier');
    expect(valueOf(refused, escaped('experience[0].words'))).toBe('Ménage.');
    expect(valueOf(refused, escaped('experience[3].years'))).toBe('deux');
    const understood = await fill(`${file}/savoir-faire`, {
      'experience[2].occupation': 'astronaute de salon',
      'languages[1].name': 'Wolof',
      licences: ['B', 'aucun'],
    });
    expect(complaintAt(understood, 'experience-2-occupation')).not.toBeNull();
    expect(complaintAt(understood, 'languages-1-level')).toBe('Choisissez un niveau.');
    expect(complaintAt(understood, 'licences')).toBe('Choisissez l’un ou l’autre.');
    const bare = await fill(`${file}/savoir-faire`, {
      'experience[0].words': 'Ménage.',
      'experience[2].years': '3',
    });
    expect(complaintAt(bare, 'experience-2-words')).toBe('Dites un métier ou quelques mots.');
  });

  it('keeps when and from where she can work, to the metre when nobody touched it', async () => {
    const page = `${file}/disponibilite`;
    const after = words(
      await fill(page, {
        availability: 'Le matin.',
        availableFrom: '07/12/2026',
        commune: '21000',
        startLabel: 'La gare',
      }),
    );
    expect(after).toContain(
      'Disponibilité Le matin. À partir du lundi 7 décembre 2026 Point de départ La gare',
    );
    const samira = linkTo(await see('/personnes'), 'Luc');
    const place = async () => {
      const [row] = await house.source.query<{ start_lat: number; start_lon: number }[]>(
        'SELECT start_lat, start_lon FROM participant WHERE id = $1',
        [samira.split('/').at(-1)],
      );
      return row;
    };
    const before = await place();
    const form = await see(`${samira}/fiche/disponibilite`);
    const typed = { commune: valueOf(form, 'commune'), startLabel: valueOf(form, 'startLabel') };
    expect(typed).toEqual({ commune: 'Dijon', startLabel: 'Dijon, gare' });
    await fill(`${samira}/fiche/disponibilite`, { ...typed, availability: 'Tout de suite.' });
    expect(await place()).toEqual(before);
    expect(complaintAt(await fill(page, { startLabel: 'La gare' }), 'commune')).toBe(
      'Dites dans quelle commune.',
    );
    expect(complaintAt(await fill(page, { commune: 'Syldavie' }), 'commune')).toContain(
      'pas dans notre liste',
    );
    expect(words(await fill(page, {}))).toContain('Pas encore noté : disponibilité et point de départ');
  });

  it('keeps who accompanies her, and her list says nothing of it', async () => {
    const page = `${file}/accompagnement`;
    const structure = /<option value="([^"]+)">ADEFO/.exec(await see(page))![1];
    const typed = { structureId: structure, shelter: 'Les Tilleuls', housingReferent: 'Nadège Colin' };
    const after = words(await fill(page, { entryDate: '02/11/2026', ...typed }));
    expect(after).toContain('Structure ADEFO Hébergement Les Tilleuls Référent logement Nadège Colin');
    expect(after).toContain('Jour 22');
    expect(words(await see('/personnes'))).not.toMatch(/ADEFO|Tilleuls|Colin/);
    expect(complaintAt(await fill(page, { entryDate: '' }), 'entryDate')).not.toBeNull();
  });

  it('names nobody in a tab, and leaves a trace of each reading', async () => {
    const reads = async () => {
      const [row] = await house.source.query<[{ count: number }]>(
        `SELECT count(*)::int AS count FROM audit_entry WHERE event = 'participant.read' AND subject_id = $1`,
        [file.split('/')[2]],
      );
      return row.count;
    };
    const before = await reads();
    const ends = ['', '/identite', '/savoir-faire', '/disponibilite', '/accompagnement'];
    for (const end of ends) {
      const [, title] = /<title>([^<]*)<\/title>/.exec(await see(`${file}${end}`))!;
      expect(title).not.toMatch(/Amina|Mina|Kéïta/);
    }
    expect(await reads()).toBe(before + ends.length);
  });
});
