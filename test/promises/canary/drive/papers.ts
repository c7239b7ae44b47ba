import { hiddenFields } from '../../../support/http';
import type { Stage } from '../stage';
import type { Received } from '../taps';
import type { Introduced } from '../world';

const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };

/** What she takes along and leaves there: her sheet when she goes by herself, her CV with the same items. */
export async function takePapers(stage: Stage, one: Introduced): Promise<void> {
  const { plan, openingId, introductionId, items, personId } = one;
  if (plan.route === null || plan.then) return;
  const reader = { kind: 'link', key: introductionId } as const;
  const her = { kind: 'participant', id: personId } as const;
  if (plan.route === 'alone') {
    const sheet = await send(stage, one, `/moi/offres/${openingId}/feuille`, [['form', 'pdf']]);
    stage.taps.answer(reader, 'a sheet', aPaper(sheet, plan.name));
  }
  const chosen: [string, string][] = [
    ['chosen', 'oui'],
    ...items.map((item) => ['items', item] as [string, string]),
    ['experience', '0'],
    ['experience', '1'],
  ];
  const asked = `/moi/cv?${new URLSearchParams(chosen)}`;
  const page = await stage.visitor.ask({
    verb: 'GET',
    path: asked,
    headers: { accept: 'text/html', cookie: one.cookie },
  });
  stage.taps.answer(her, 'GET /moi/cv', page);
  const { seal = '' } = hiddenFields(page.body.toString('utf8'));
  const cv = await send(stage, one, '/moi/cv', [
    ...chosen,
    ['seal', seal],
    ['keepWords', 'oui'],
    ['form', 'pdf'],
  ]);
  stage.taps.answer(reader, 'a CV', aPaper(cv, plan.name));
}

function send(
  stage: Stage,
  { cookie, formToken }: Introduced,
  path: string,
  fields: [string, string][],
): Promise<Received> {
  const body = new URLSearchParams([...fields, ['_jeton', formToken]]).toString();
  return stage.visitor.ask({ verb: 'POST', path, headers: { ...FORM, cookie }, body });
}

/** @throws when it is no PDF: a proof of nothing */
function aPaper(answer: Received, name: string): Received {
  if (!answer.body.subarray(0, 5).equals(Buffer.from('%PDF-')))
    throw new Error(`${name} got no paper: ${answer.status} ${answer.body.toString('utf8').slice(0, 300)}`);
  return answer;
}
