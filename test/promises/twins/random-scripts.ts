import fc from 'fast-check';
import { RecordChoice } from '../../../src/disclosure';
import { ChangeParticipant } from '../../../src/people';
import { DomainError } from '../../../src/platform/http/domain-error';
import { answers, asks, employer, interested, type Met, passesBy, pathOf, sent } from './meeting';
import { difference } from './compare';
import type { TwinHouse } from './twin-house';
import { others, type Secret, TWINS } from './twins';

/** One step of a script. `who` counts the people put before the employer, `which` the secrets. */
type Step =
  | { readonly kind: 'secret'; readonly who: number; readonly which: number }
  | { readonly kind: 'introduce' | 'mails' | 'passes by' }
  | { readonly kind: 'tells' | 'takes back' | 'reads'; readonly who: number }
  | { readonly kind: 'answers'; readonly who: number; readonly answer: string };

const who = fc.nat(4);
const STEP: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('secret' as const), who, which: fc.nat(60) }) },
  { weight: 2, arbitrary: fc.constantFrom<Step>({ kind: 'introduce' }, { kind: 'mails' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'passes by' }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('tells', 'reads', 'reads', 'takes back'),
      who,
    }) as fc.Arbitrary<Step>,
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('answers' as const),
      who,
      answer: fc.constantFrom('meet', 'try', 'hire', 'later', 'no', 'perhaps'),
    }),
  },
);

const changes =
  (change: Parameters<ChangeParticipant['execute']>[2]): Secret =>
  (house, { participantId }) =>
    house.part(ChangeParticipant).execute(house.coach, participantId, change);

/** What one world alone does, at any moment: none of it is granted to anybody. */
const SECRETS: readonly Secret[] = [
  ...TWINS.filter(({ secret }) => !/violence|cause|taken back/.test(secret)).flatMap(({ other }) =>
    [other.before, other.after].filter((one) => one !== undefined),
  ),
  changes({ shelter: 'CHRS Blanqui', housingReferent: 'Mme Petit' }),
  changes({ birthDate: '1961-12-31', rightToWork: false }),
  others(1),
];

/**
 * Scripts of acts and of an employer's steps, drawn at random; the second world has secrets the first has not. A script
 * in which an employer could tell them apart is made as short as it gets, and printed with its seed.
 */
export async function randomScripts(
  houses: readonly [TwinHouse, TwinHouse],
  { scripts, steps, seed }: { scripts: number; steps: number; seed: number },
): Promise<void> {
  let played = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(STEP, { minLength: steps, maxLength: steps, size: 'max' }), async (script) => {
      const name = `script ${seed} ${played++}`;
      const [here, there] = await Promise.all([
        world(houses[0], name, script, false),
        world(houses[1], name, script, true),
      ]);
      const seen = difference(here, there);
      if (seen !== null) throw new Error(seen);
    }),
    { numRuns: scripts, seed, verbose: 1 },
  );
}

async function world(
  house: TwinHouse,
  name: string,
  script: readonly Step[],
  secretive: boolean,
): Promise<readonly string[]> {
  house.begin(name);
  const place = await employer(house);
  const met: Met[] = [await putBefore(house, place)];
  for (const step of script) {
    const one = met[('who' in step ? step.who : 0) % met.length]!;
    if (step.kind === 'secret') {
      if (secretive) await unlessRefused(house, SECRETS[step.which % SECRETS.length]!, one);
    } else if (step.kind === 'introduce') {
      if (met.length < 3) met.push(await putBefore(house, place));
    } else if (step.kind === 'mails') await house.mails();
    else if (step.kind === 'passes by') await passesBy(house);
    else if (step.kind === 'reads') await asks(house, await pathOf(house, one));
    else if (step.kind === 'answers') await answers(house, await pathOf(house, one), { answer: step.answer });
    else await said(house, one, step.kind);
  }
  await house.mails();
  for (const one of met) await asks(house, await pathOf(house, one));
  return house.read();
}

/** What the house refuses (one proposal too many) is a secret that did not happen. */
async function unlessRefused(house: TwinHouse, secret: Secret, one: Met): Promise<void> {
  try {
    await house.secretly(() => secret(house, one));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
}

async function putBefore(
  house: TwinHouse,
  place: Pick<Met, 'employerId' | 'openingId' | 'contactId'>,
): Promise<Met> {
  const met = { ...place, ...(await interested(house, place)) };
  await sent(house, met);
  return met;
}

/** A word of hers that employers may notice: both worlds hear it. */
async function said(house: TwinHouse, { participantId }: Met, kind: 'tells' | 'takes back'): Promise<void> {
  const audience = { kind: 'all' } as const;
  const told = {
    topic: 'mobility',
    audience,
    decision: 'tell',
    teller: 'coach',
    words: 'Je viens en bus.',
  } as const;
  const silent = { topic: 'coaching', audience, decision: 'silent' } as const;
  await house.shared(() =>
    house.part(RecordChoice).execute(house.coach, participantId, kind === 'tells' ? told : silent),
  );
}
