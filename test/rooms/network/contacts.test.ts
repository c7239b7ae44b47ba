import { type Desk, Workplace } from '../workplace';

interface Contact {
  id: string;
  name: string;
  email: string | null;
  emailRefused: boolean;
}

describe('people at an employer', () => {
  let house: Workplace;
  let claire: Desk;
  let yann: Desk;
  let lyon: Desk;
  let path: string;

  beforeAll(async () => {
    house = await Workplace.open();
    claire = await house.desk('claire@maison.example');
    yann = await house.desk('yann@maison.example');
    lyon = await house.desk('lyon@maison.example', 'lyon');
  });
  beforeEach(async () => {
    const { body } = await claire.post('/employers', { name: 'Le Relais' }).expect(201);
    path = `/employers/${(body as { id: string }).id}/contacts`;
  });
  afterAll(() => house.app.close());

  const RENARD = {
    name: 'Mme Renard',
    role: 'gérante',
    email: 'renard@relais.example',
    phone: '03 80 00 00 00',
  };
  const list = async (desk: Desk) => ((await desk.get(path).expect(200)).body as { items: Contact[] }).items;

  it('are known to every coach of the town, and to nobody of another one', async () => {
    await claire.post(path, RENARD).expect(201);
    expect(await list(yann)).toMatchObject([{ ...RENARD, emailRefused: false }]);
    await lyon.get(path).expect(404);
    await lyon.post(path, RENARD).expect(404);
  });

  it('at an employer both towns know are kept apart', async () => {
    await house.source.query('UPDATE employer SET territory_id = NULL');
    await claire.post(path, RENARD).expect(201);
    expect(await list(lyon)).toEqual([]);
  });

  it('are encrypted where they are kept', async () => {
    await claire.post(path, RENARD).expect(201);
    const [row] = await house.source.query<Record<string, string>[]>(
      'SELECT name, email, phone FROM employer_contact ORDER BY at DESC LIMIT 1',
    );
    for (const kept of Object.values(row!)) expect(kept).toMatch(/^v1\./);
  });

  it('are never written down with an address that reaches nobody, or several people', async () => {
    for (const email of ['renard', 'a@relais.example, b@relais.example', 'renard..x@relais.example'])
      expect((await claire.post(path, { ...RENARD, email }).expect(400)).body).toMatchObject({
        errors: [{ field: 'email' }],
      });
    const { body } = await claire.post(path, { ...RENARD, phone: 'le matin' }).expect(400);
    expect(body).toMatchObject({ errors: [{ field: 'phone' }] });
    expect(await list(claire)).toEqual([]);
  });

  it('who left are not in the list any more, and cannot be written to', async () => {
    const { body } = await claire.post(path, RENARD).expect(201);
    const { id } = body as Contact;
    await yann.post(`${path}/${id}/retirement`).expect(201);
    expect(await list(claire)).toEqual([]);
    await claire.post(`${path}/${id}/retirement`).expect(404);
  });
});
