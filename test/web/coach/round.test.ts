import { LogInteraction, RegisterEmployer, RestEmployer } from '../../../src/network';
import { WelcomeParticipant, StateWishes } from '../../../src/people';
import type { Wish } from '../../../src/people';
import type { Market } from '../../../src/reference';
import { WholeApp } from '../../support/whole-app';
import { complaintAt, words } from './coach-house';

const DIJON = { commune: 'Dijon', lat: 47.3216, lon: 5.0415 };

describe('a coach goes and sees employers', () => {
  let app: WholeApp;
  const round = async (place: string, km = '10', as: 'follower' | 'stranger' = 'follower') => {
    const path = `/employeurs/tournee?${new URLSearchParams({ place, km })}`;
    return (await app.ask({ as, verb: 'get', path })).text;
  };
  const employer = async (name: string, more: { market?: Market; lat?: number } = {}) =>
    (
      await app
        .part(RegisterEmployer)
        .execute(app.cast.follower.viewer!, { name, naf: '56.10A', ...DIJON, ...more })
    ).id;
  const somebody = async (firstName: string, wishes: Wish[]) => {
    const coach = app.cast.follower.viewer!;
    const { id } = await app.part(WelcomeParticipant).execute(coach, { firstName, lastName: 'Plantier' });
    await app.part(StateWishes).execute(coach, id, wishes);
  };

  beforeAll(async () => {
    app = await WholeApp.open();
    const coach = app.cast.follower.viewer!;
    await employer('Bistrot Neuf');
    const seen = await employer('Cantine Vue Hier');
    await app.part(LogInteraction).execute(coach, seen, { mode: 'visit' });
    const due = await employer('Relais Promis', { lat: 47.33 });
    const promise = { words: 'Envoyer deux prénoms', dueOn: app.clock.today() };
    await app.part(LogInteraction).execute(coach, due, { mode: 'call', promise });
    const resting = await employer('Auberge En Paix');
    await app
      .part(RestEmployer)
      .execute(coach, resting, { kind: 'do_not_solicit', reason: 'Il l’a demandé.' });
    await employer('Chantier École', { market: 'insertion' });
    await employer('Brasserie Lointaine', { lat: 47.6 });
    await somebody('Zélie', [{ criterion: 'occupation', value: 'G1605', stance: 'like' }]);
    await somebody('Zoé', [{ criterion: 'sector', value: 'hospitality', stance: 'never' }]);
  });
  afterAll(() => app.close());

  it('finds those around a place who are due a visit, the nearest first, and why', async () => {
    const page = words(await round('Dijon'));
    expect(page).toContain('2 employeurs');
    expect(page).toMatch(
      /Bistrot Neuf .*Personne ne l’a encore rencontré\..*Relais Promis .*C’est prévu pour le/,
    );
    expect(page).not.toContain('Envoyer deux prénoms');
  });

  it('leaves in peace who was seen, who asked for it, who is no ordinary employer and who is far', async () => {
    const page = await round('Dijon');
    for (const name of ['Cantine Vue Hier', 'Auberge En Paix', 'Chantier École', 'Brasserie Lointaine'])
      expect(page).not.toContain(name);
  });

  it('says whose wishes each could serve, of her own people, and nobody who said never', async () => {
    const page = words(await round('Dijon'));
    expect(page).toMatch(/Bistrot Neuf .*Pourrait plaire à : Zélie P\. : Plongeur/);
    expect(page).not.toContain('Zoé');
    expect(await round('Dijon', '10', 'stranger')).not.toContain('Zélie');
  });

  it('asks for a place it knows, and keeps what was typed', async () => {
    const page = await round('Zorglub');
    expect(complaintAt(page, 'place')).toContain('n’est pas dans notre liste');
    expect(page).toContain('value="Zorglub"');
  });

  it('says so when nobody near waits for a visit', async () => {
    expect(words(await round('Lyon', '2'))).toContain('aucun employeur de votre réseau n’attend de visite');
  });
});
