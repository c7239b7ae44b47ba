import { hostname } from 'node:os';
import { DataSource } from 'typeorm';
import { SentMail } from '../../../src/platform/mail/sent-mail.entity';
import { GroundFloor, MONDAY } from '../../support/ground-floor';
import { MailSink, type SunkMail } from '../../support/mail-sink';
import { until } from '../../support/until';
import { houseWithPost, type Letter, newLetter, post } from './post';

const WAITING = `SELECT 1 FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'UPDATE permission%'`;

describe('A mail handed to a real server', () => {
  let sink: MailSink;
  let house: GroundFloor;
  const letter: Letter = newLetter();

  beforeAll(async () => {
    sink = await MailSink.open();
    house = await houseWithPost(sink.url, letter);
  });
  beforeEach(async () => {
    Object.assign(letter, newLetter());
    await house.empty();
    sink.mails.length = 0;
    sink.onContent = async () => null;
  });
  afterAll(async () => {
    await house.close();
    await sink.close();
  });

  const delivered = (): SunkMail => {
    expect(sink.mails).toHaveLength(1);
    return sink.mails[0]!;
  };

  it('arrives with its accents, as text and as a page', async () => {
    letter.mark = 'été à Nuits-Saint-Georges, l’œuvre & <b> 🙂';
    await post(house);
    const { parsed, raw } = delivered();
    expect(parsed.subject).toBe(`Courriel d’essai ${letter.mark}`);
    expect(parsed.text).toContain(`Repère de cet essai\u00a0: ${letter.mark}`);
    expect(parsed.html).toContain('l’œuvre &amp; &lt;b&gt; 🙂');
    expect(raw).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(await house.message()).toMatchObject({ outcome: 'sent', doneAt: MONDAY });
  });

  it('says nothing of us but the neutral identity, in every place a machine reads', async () => {
    await post(house);
    const { from, to, ehlo, raw, parsed } = delivered();
    const { id } = await house.message();
    expect({ from, to, ehlo }).toEqual({
      from: 'bonjour@entremise.example',
      to: ['marie@atelier.example'],
      ehlo: 'entremise.example',
    });
    expect(parsed.messageId).toBe(`<${id}@entremise.example>`);
    expect(parsed.from?.value).toEqual([{ name: 'Entremise', address: 'bonjour@entremise.example' }]);
    expect(parsed.date).toEqual(MONDAY);
    const headers = [...parsed.headers.keys()].sort();
    expect(headers).toEqual([
      'auto-submitted',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'subject',
      'to',
    ]);
    expect(raw).not.toContain(hostname());
    expect(raw).not.toMatch(/nodemailer/i);
  });

  it('fetches nothing from anywhere when it is opened', async () => {
    await post(house);
    expect(String(delivered().parsed.html)).not.toMatch(
      /<(img|link|style|script|iframe)|url\(|src=|@import/i,
    );
  });

  it.each([
    'x\r\nBcc: espion@ailleurs.example',
    'x\nContent-Type: text/html\n\n<b>',
    'x\u2028Bcc: espion@ailleurs.example',
    'x\r\n.\r\nMAIL FROM:<espion@ailleurs.example>',
    '=?UTF-8?Q?x=0D=0ABcc:_espion@ailleurs.example?=',
  ])('lets nothing typed become a header or a command: %j', async (mark) => {
    letter.mark = mark;
    await post(house);
    const { parsed, to } = delivered();
    expect(to).toEqual(['marie@atelier.example']);
    expect(parsed.bcc).toBeUndefined();
    expect(parsed.headers.size).toBe(8);
    expect(parsed.subject).not.toMatch(/[\r\n]/);
  });

  it.each([
    'a@b.example\r\nRCPT TO:<espion@ailleurs.example>',
    'a@b.example, espion@ailleurs.example',
    'a b@c',
  ])('goes to one plain address or to nobody: %j', async (to) => {
    letter.to = to;
    await post(house);
    expect(sink.mails).toEqual([]);
    expect(await house.message()).toMatchObject({ lastFailure: 'Refused address', setAsideAt: MONDAY });
    expect(letter.refused).toHaveLength(1);
  });

  it('does not leave when what permitted it is gone at the moment of sending', async () => {
    letter.permitted = false;
    await post(house);
    expect(sink.mails).toEqual([]);
    expect(await house.message()).toMatchObject({ doneAt: MONDAY, outcome: 'not_permitted', attempts: 1 });
  });

  it('makes a withdrawal wait for a mail that is leaving, so that none leaves after it', async () => {
    const said: string[] = [];
    await house.source.query('CREATE TABLE permission (given boolean NOT NULL)');
    await house.source.query('INSERT INTO permission VALUES (true)');
    letter.lock = (manager) => manager.query('SELECT given FROM permission FOR SHARE');
    let withdrawal: Promise<unknown> = Promise.resolve();
    sink.onContent = async () => {
      withdrawal = house.source
        .query('UPDATE permission SET given = false')
        .then(() => said.push('withdrawn'));
      await until('the withdrawal waits', async () => (await house.source.query(WAITING)).length > 0);
      said.push('taken by the server');
      return null;
    };
    await post(house);
    await withdrawal;
    await house.source.query('DROP TABLE permission');
    expect(said).toEqual(['taken by the server', 'withdrawn']);
  });

  it('leaves only its kind and its date behind', async () => {
    await post(house);
    const [kept] = await house.app.get(DataSource).manager.find(SentMail);
    expect(kept).toEqual({
      id: (await house.message()).id,
      kind: 'mail-check',
      sentAt: MONDAY,
      calendar: null,
      recipient: null,
      subject: null,
      html: null,
      text: null,
    });
  });
});
