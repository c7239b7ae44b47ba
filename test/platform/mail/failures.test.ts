import type { Socket } from 'node:net';
import type { GroundFloor } from '../../support/ground-floor';
import { MONDAY } from '../../support/ground-floor';
import { badServer, MailSink } from '../../support/mail-sink';
import { houseWithPost, type Letter, newLetter, post } from './post';

const later = (house: GroundFloor, seconds: number) => {
  house.clock.advance(seconds * 1000);
  return house.worker.drain();
};

describe('When a mail server does not take a mail', () => {
  let sink: MailSink;
  let house: GroundFloor;
  let letter: Letter;

  beforeEach(async () => {
    sink = await MailSink.open();
    letter = newLetter();
    house = await houseWithPost(sink.url, letter, 400);
    await house.empty();
  });
  afterEach(async () => {
    await house.close();
    await sink.close();
  });

  const messageIds = () => sink.mails.map(({ parsed }) => parsed.messageId);

  it('an unknown recipient is set aside at once, and its room is told', async () => {
    sink.onRecipient = () => ({ code: 550, text: 'no marie@atelier.example here' });
    await post(house, { contact: 'c1' });
    expect(await house.message()).toMatchObject({
      setAsideAt: MONDAY,
      lastFailure: 'Refused 550',
      attempts: 1,
    });
    expect(letter.refused).toEqual([{ contact: 'c1' }]);
    expect(await later(house, 36_000)).toBe(0);
  });

  it('a content refused for good is set aside too', async () => {
    sink.onContent = async () => ({ code: 554, text: 'looks like spam' });
    await post(house);
    expect(await house.message()).toMatchObject({ setAsideAt: MONDAY, lastFailure: 'Refused 554' });
  });

  it('a greylist is waited for, and the mail arrives once', async () => {
    let refusals = 2;
    sink.onRecipient = () => (refusals-- > 0 ? { code: 451, text: 'come back later' } : null);
    await post(house);
    expect(await house.message()).toMatchObject({
      attempts: 1,
      lastFailure: 'Deferred 451',
      setAsideAt: null,
    });
    await later(house, 10);
    expect(sink.mails).toHaveLength(0);
    await later(house, 30);
    expect(sink.mails).toHaveLength(1);
    expect(await house.message()).toMatchObject({ attempts: 3, outcome: 'sent', lastFailure: null });
    expect(letter.refused).toEqual([]);
  });

  it('a server that stays silent with the mail in its hands is given up and asked again', async () => {
    let hangs = true;
    sink.onContent = () => (hangs ? new Promise(() => undefined) : Promise.resolve(null));
    await post(house);
    expect(await house.message()).toMatchObject({ attempts: 1, lastFailure: 'Deferred timeout' });
    hangs = false;
    await later(house, 10);
    expect(sink.mails).toHaveLength(1);
  });

  it('a reply lost after the mail was taken makes a repeat with the same Message-ID', async () => {
    let cuts = 1;
    sink.beforeReply = () => {
      if (cuts-- > 0) sink.cut();
    };
    await post(house);
    expect(await house.message()).toMatchObject({ attempts: 1, doneAt: null });
    expect((await house.message()).lastFailure).toMatch(/^Broken ECONN/);
    await later(house, 10);
    const { id } = await house.message();
    expect(messageIds()).toEqual([`<${id}@entremise.example>`, `<${id}@entremise.example>`]);
  });

  it('a process that died between the sending and the mark does not send again', async () => {
    await post(house);
    await house.source.query('UPDATE outbox_message SET done_at = NULL, outcome = NULL');
    await later(house, 1);
    expect(sink.mails).toHaveLength(1);
    expect(await house.message()).toMatchObject({ outcome: 'sent', attempts: 2 });
  });

  it('a refused sender is about us: every mail waits and none is blamed', async () => {
    let refuses = true;
    sink.onSender = () => (refuses ? { code: 550, text: 'unknown sender' } : null);
    await post(house);
    expect(await house.message()).toMatchObject({
      attempts: 0,
      setAsideAt: null,
      lastFailure: 'Unreachable 550',
    });
    refuses = false;
    await later(house, 5);
    expect(sink.mails).toHaveLength(1);
  });
});

describe('When there is no mail server to speak to', () => {
  const nothing = () => undefined;
  const reset = (socket: Socket) => void socket.resetAndDestroy();
  const tooBusy = (socket: Socket) => void socket.end('421 too busy\r\n');

  it.each([
    ['it refuses connections', null, 'ECONNREFUSED'],
    ['it takes connections and says nothing', nothing, 'timeout'],
    ['it resets every connection', reset, 'ECONNRESET'],
    ['it closes for the evening', tooBusy, '421'],
  ])('because %s, mails wait and none is blamed', async (_, welcome, code) => {
    const bad = await badServer(welcome ?? nothing);
    if (!welcome) await bad.close();
    const letter = newLetter();
    const house = await houseWithPost(bad.url, letter, 200);
    try {
      await house.empty();
      for (let tries = 0; tries < 12; tries++) {
        await (tries === 0 ? post(house) : later(house, 3_600));
      }
      expect(await house.message()).toMatchObject({
        attempts: 0,
        lastFailure: `Unreachable ${code}`,
        doneAt: null,
      });
    } finally {
      await house.close();
      if (welcome) await bad.close();
    }
  });
});
