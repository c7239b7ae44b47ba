import { hostname } from 'node:os';
import { employerPage, RecordChoice } from '../../../src/disclosure';
import type { Viewer } from '../../../src/identity';
import { OutboxWorker } from '../../../src/platform/outbox/outbox-worker';
import { revealingWordsIn } from '../../../src/reference';
import { Browser } from '../../support/http';
import { introduced, shownCard, takenBack, type ToIntroduce } from '../../support/introduced';
import { MailSink, type SunkMail } from '../../support/mail-sink';
import { WholeApp } from '../../support/whole-app';
import { words } from '../coach/coach-house';

const RENARD = 'renard@relais.example';
/** Everything a mailbox or a machine on the way may read beside the mail itself. */
const HEADERS = [
  'auto-submitted',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'subject',
  'to',
];
const BUS = {
  topic: 'mobility',
  audience: { kind: 'all' },
  decision: 'tell',
  teller: 'coach',
  words: 'Moussa vient en bus, pas avant 9\u00A0h.',
} as const;

let sink: MailSink;
let whole: WholeApp;
let coach: Viewer;

beforeAll(async () => {
  sink = await MailSink.open();
  const identity = { BASE_URL: 'https://entremise.example', MAIL_FROM: 'bonjour@entremise.example' };
  whole = await WholeApp.open({ environment: { SMTP_URL: sink.url, ...identity } });
  coach = whole.cast.follower.viewer!;
});
beforeEach(async () => {
  await leave();
  sink.mails.length = 0;
});
afterAll(async () => {
  await whole.close();
  await sink.close();
});

const leave = () => whole.part(OutboxWorker).drain();
const asked = (told: ToIntroduce = {}) => introduced(whole, coach, { email: RENARD, ...told });

function delivered(): SunkMail {
  expect(sink.mails).toHaveLength(1);
  return sink.mails[0]!;
}

async function sent(told: ToIntroduce = {}) {
  sink.mails.length = 0;
  const introduction = await asked(told);
  await leave();
  return { introduction, mail: delivered() };
}

/** What both parts of a mail say, as one reads them. */
const textOf = ({ parsed }: SunkMail) => words((parsed.text ?? '').replace(/</g, '&lt;'));
const pageOf = ({ parsed }: SunkMail) => words(String(parsed.html));

describe('the mail that puts a page before an employer', () => {
  it('is from the house alone, in every place a machine reads', async () => {
    const { mail } = await sent();
    const { from, to, ehlo, parsed, raw } = mail;
    expect({ from, to, ehlo }).toEqual({
      from: 'bonjour@entremise.example',
      to: [RENARD],
      ehlo: 'entremise.example',
    });
    expect(parsed.from?.value).toEqual([{ name: 'Entremise', address: 'bonjour@entremise.example' }]);
    expect(parsed.messageId).toMatch(/^<[0-9a-f-]{36}@entremise\.example>$/);
    expect([...parsed.headers.keys()].sort()).toEqual(HEADERS);
    expect(raw).not.toContain(hostname());
    expect(raw).not.toMatch(/nodemailer|x-mailer|received:/i);
    expect(parsed.attachments).toEqual([]);
  });

  it('names nobody in its subject: others may see it arrive', async () => {
    const { mail } = await sent();
    expect(mail.parsed.subject).toBe('Votre offre\u00A0: Plonge, le midi');
  });

  it('says the same as text and as a page, word for word what she approved', async () => {
    const { introduction, mail } = await sent({ choices: [BUS] });
    const { card } = employerPage(introduction.view);
    const told = [
      card.heading,
      card.because,
      card.strengths!,
      ...card.skills,
      ...card.sentences,
      ...card.facts.flatMap(({ term, words: said }) => [term, said]),
      ...card.experience.flatMap(({ what, words: said }) => [what!, said!]),
      'Que souhaitez-vous ?',
      'Cette adresse vous est réservée.',
    ].map(words);
    expect(told.length).toBeGreaterThan(20);
    for (const one of told) {
      expect(textOf(mail)).toContain(one);
      expect(pageOf(mail)).toContain(one);
    }
  });

  it('shows the very card that the page shows', async () => {
    const { introduction, mail } = await sent({ choices: [BUS] });
    const page = (await new Browser(whole.app).get(introduction.path).expect(200)).text;
    expect(shownCard(String(mail.parsed.html))).toBe(shownCard(page));
  });

  it('leads to the page, which opens from there', async () => {
    const { introduction, mail } = await sent();
    const link = `https://entremise.example${introduction.path}`;
    expect(mail.parsed.text).toContain(link);
    expect([...String(mail.parsed.html).matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([link]);
    await new Browser(whole.app).get(new URL(link).pathname).expect(200);
  });

  it('fetches nothing when it is opened, and tells nobody that it was', async () => {
    const { mail } = await sent();
    expect(String(mail.parsed.html)).not.toMatch(/<(img|link|style|script|iframe)|url\(|src=|@import/i);
  });

  it('holds no word that tells whom we accompany', async () => {
    const { mail } = await sent();
    for (const said of [mail.raw, mail.parsed.subject!, mail.parsed.text!, String(mail.parsed.html)])
      expect(revealingWordsIn(said)).toEqual([]);
  });

  it('cannot be told from that of somebody who has nothing more to show', async () => {
    const items = ['first_name'] as const;
    const hidden = { strengths: 'Je reste calme.', availability: 'La nuit.', lastName: 'Diallo' };
    const rich = await sent({ items, person: hidden });
    const bare = await sent({
      items,
      person: { lastName: 'X', strengths: undefined, availability: undefined, skills: [], experience: [] },
    });
    expect(plain(rich.mail, rich.introduction.secret)).toBe(plain(bare.mail, bare.introduction.secret));
  });
});

describe('what she says after the mail was asked for, and before it leaves', () => {
  it('stops it when she takes her word back', async () => {
    const { participantId } = await asked();
    await takenBack(whole, coach, participantId);
    await leave();
    expect(sink.mails).toEqual([]);
  });

  it('takes out what she withdrew, and leaves no trace of it', async () => {
    const { participantId } = await asked({ choices: [BUS] });
    const silent = { topic: 'mobility', audience: { kind: 'all' }, decision: 'silent' } as const;
    await whole.part(RecordChoice).execute(coach, participantId, silent);
    await leave();
    expect(textOf(delivered())).not.toMatch(/bus|À savoir/);
    expect(pageOf(delivered())).not.toMatch(/bus|À savoir/);
  });
});

it('is shown among the samples of every kind of mail', async () => {
  const { text } = await new Browser(whole.app)
    .get('/dev/courriels/exemples/employer%2Fintroduction')
    .expect(200);
  expect(words(text)).toContain('Votre offre : Plonge, le midi');
  expect(words(text)).toContain('Camille Exemple');
});

/** The mail without what is its own: its id, its day, its link. */
function plain({ raw, parsed }: SunkMail, secret: string): string {
  const id = /<([0-9a-f-]{36})@/.exec(parsed.messageId!)![1]!;
  const unfolded = raw.replace(/=\r\n/g, '').replaceAll('=3D', '=');
  return unfolded.replaceAll(id, 'ID').replaceAll(secret, 'SECRET');
}
