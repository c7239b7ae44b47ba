import { EMPLOYER_INTRODUCTION, Gate, Grants, type Occasion, Publications } from '../../../src/disclosure';
import { Employer } from '../../../src/network/employer.entity';
import { Opening } from '../../../src/openings/opening.entity';
import { Acts } from '../../../src/platform/acts/acts';
import { MAIL } from '../../../src/platform/mail/mail-kind';
import type { WholeApp } from '../../support/whole-app';
import { markerOf } from './needle';
import type { Introduced } from './world';

/** Approves and publishes what a plan wants, as a coach does it on her word; the mail waits for the service. */
export async function sentThroughUseCases(whole: WholeApp, one: Introduced): Promise<void> {
  const { plan, personId, employerId, openingId, introductionId, items } = one;
  const viewer = whole.cast[plan.coach].viewer!;
  const employer = await whole.source.manager.findOneByOrFail(Employer, { id: employerId });
  const { title } = await whole.source.manager.findOneByOrFail(Opening, { id: openingId });
  const audience = { employerId, openingId };
  const occasion: Occasion = {
    participantId: personId,
    audience,
    post: { title },
    employerName: employer.displayName,
    route: plan.route!,
    items,
  };
  const built = await whole.part(Gate).build(viewer, occasion);
  const page = { introductionId, participantId: personId, audience };
  const said = {
    saidAloudTo: viewer.accountId,
    words: markerOf('said', 'PresentationGrant.words', introductionId),
  };
  await whole.part(Acts).perform({ by: viewer.actor, name: 'canary.send' }, async (act) => {
    await whole.part(Grants).approve(viewer, page, { occasion, built }, said, act);
    if (plan.route === 'alone') return {};
    const recipient = {
      name: addressedTo(introductionId)[0]!,
      email: recipientOf(introductionId),
    };
    const done = await whole.part(Publications).publish(introductionId, personId, recipient, act);
    if (typeof done === 'string') throw new Error(`${plan.name}: ${done}`);
    act.emit({ topic: MAIL, kind: EMPLOYER_INTRODUCTION, ref: { publicationId: done.id } });
    return {};
  });
}

/** The name and the address of the one an introduction is sent to, as markers. */
export function addressedTo(introductionId: string): string[] {
  return ['Publication.recipientName', 'Publication.recipientEmail'].map((column) =>
    markerOf('to', column, introductionId),
  );
}

export function recipientOf(introductionId: string): string {
  return `${addressedTo(introductionId)[1]}@entreprise.example`;
}
