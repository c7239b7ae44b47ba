import { hiddenFields } from '../../../support/http';
import type { Door } from '../doors';
import { markerOf } from '../needle';
import type { Stage } from '../stage';
import type { AsEmployer } from './as-employer';

const PAGE = 'GET /poste/:token';
const ANSWERS = { hours: 'part', start: 'soon', place: 'Dijon', needs: 'nothing' };
const HTML = { accept: 'text/html' };
const TYPED = { ...HTML, 'content-type': 'application/x-www-form-urlencoded' };

/** Everything one may do at an employer's own door, with words of his own; `employer` is he, and knows no more than that. */
export async function atHisDoor(stage: Stage, employer: AsEmployer, door: Door): Promise<void> {
  const told = (what: string) => {
    const marker = markerOf('typed at the door', what, door.path);
    employer.typed.push(marker);
    return marker;
  };
  const hidden = async () => hiddenFields(await see());
  const see = async () => {
    const answer = await employer.ask(PAGE, { verb: 'GET', path: door.path, headers: HTML });
    return answer.body.toString('utf8');
  };
  const send = async (what: string, fields: Record<string, string> = {}, route = what) => {
    const body = new URLSearchParams({ ...(await hidden()), ...fields }).toString();
    const path = `${door.path}/${what}`;
    await employer.ask(`POST /poste/:token/${route}`, { verb: 'POST', path, headers: TYPED, body });
    await see();
  };
  await sentHisLink(stage, door);
  await employer.ask('HEAD /poste/:token', { verb: 'HEAD', path: door.path });
  await send('offre', { ...ANSWERS, work: told('work'), otherNeed: told('need'), pay: told('pay') });
  await send('offre', { ...ANSWERS, work: `${told('refused')}, homme uniquement` });
  await send('copie');
  await send('rappel', { reachable: told('reachable') });
  await send('pause', { months: '3' });
  await send('reprise');
  const [post] = await stage.source.query<[{ id: string }]>(
    `SELECT w.id FROM employer_word w JOIN employer_door d ON d.id = w.employer_door_id
     WHERE d.employer_contact_id = $1 AND w.kind = 'post' ORDER BY w.rank LIMIT 1`,
    [door.contactId],
  );
  for (const said of ['encore-ouverte', 'pourvue'])
    await send(`offres/${post.id}/${said}`, {}, `offres/:id/${said}`);
  await withHisCode(employer, door);
}

/** A coach sends him his link, and he is asked about an offer of his: what the mail says is read with the others. */
async function sentHisLink(
  { source, visitor, world }: Stage,
  { employerId, contactId, askId }: Door,
): Promise<void> {
  const { cookie, formToken } = world.cast.follower;
  const path = `/employeurs/${employerId}/interlocuteurs/${contactId}/lien/courriel`;
  const headers = { ...TYPED, cookie: cookie ?? '' };
  const { status } = await visitor.ask({
    verb: 'POST',
    path,
    headers,
    body: new URLSearchParams({ _jeton: formToken ?? '' }).toString(),
  });
  if (status !== 303) throw new Error(`${path}: ${status}`);
  await source.query(
    `INSERT INTO outbox_message (id, topic, kind, ref, created_at, due_at)
     VALUES (gen_random_uuid(), 'mail', 'employer/still-open', jsonb_build_object('askId', $1::text), now(), now())`,
    [askId],
  );
}

async function withHisCode(employer: AsEmployer, { code }: Door): Promise<void> {
  const page = await employer.ask('GET /poste', { verb: 'GET', path: '/poste', headers: HTML });
  const hidden = hiddenFields(page.body.toString('utf8'));
  for (const typed of ['000000', code]) {
    const body = new URLSearchParams({ ...hidden, code: typed }).toString();
    await employer.ask('POST /poste', { verb: 'POST', path: '/poste', headers: TYPED, body });
  }
}
