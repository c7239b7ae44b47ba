import { Controller, Get, Render } from '@nestjs/common';
import { CallBriefs, type EmployerAnswer, type Moment } from '../../../disclosure';
import { TheViewer, type Viewer } from '../../../identity';
import { IntroductionsQuery, type IntroductionView } from '../../../introductions';
import { PeopleQuery } from '../../../people';
import { For } from '../../../platform/http/access';
import { ReadTrail } from '../../../platform/http/read-trail';
import { PathId } from '../../../platform/http/validation';
import { EMPLOYER_KINDS, isCodeOf, shippedTalkGuide } from '../../../reference';
import { callPage } from './call-page.presenter';

/** How far an answer of the employer brings her; anything else is before the first meeting. */
const REACHED: Readonly<Partial<Record<EmployerAnswer, Moment>>> = {
  meet: 'at_interview',
  try: 'at_interview',
  hire: 'at_offer',
};

/** What may be said on a call about one introduction. */
@For('coach', 'lead')
@Controller('propositions/:introductionId/avant-appel')
export class IntroductionCallController {
  constructor(
    private readonly introductions: IntroductionsQuery,
    private readonly people: PeopleQuery,
    private readonly briefs: CallBriefs,
    private readonly trail: ReadTrail,
  ) {}

  @Get()
  @Render('coach/call/brief')
  async page(@TheViewer() viewer: Viewer, @PathId('introductionId') introductionId: string) {
    const view = await this.introductions.one(viewer, introductionId);
    const { participantId: id, opening } = view;
    const { participant } = await this.people.file(viewer, id);
    const brief = await this.briefs.of(viewer, id, {
      audience: { employerId: opening.employerId, openingId: opening.id },
      moment: momentOf(view),
      employerKind: isCodeOf(EMPLOYER_KINDS, opening.employerKind) ? opening.employerKind : null,
    });
    await this.trail.record(viewer.actor, 'disclosure.read', { type: 'participant', id });
    return callPage({
      person: { id, name: participant.name },
      employer: opening.employerName,
      brief,
      guide: shippedTalkGuide(),
      back: { href: `/personnes/${id}/propositions/${introductionId}`, label: opening.title },
    });
  }
}

function momentOf({ replies }: Pick<IntroductionView, 'replies'>): Moment {
  const latest = replies[0];
  return (latest && REACHED[latest.answer]) ?? 'before_contact';
}
