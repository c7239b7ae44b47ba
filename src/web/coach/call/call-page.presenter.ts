import type { CallBrief, Sayable } from '../../../disclosure';
import { lawInWords } from '../talk/talk-page.presenter';
import { DISCLOSURE_TOPICS, type DisclosureTopic, type TalkGuideData } from '../../../reference';

export interface CallPageParts {
  readonly person: { readonly id: string; readonly name: string };
  /** Whom one would ring, as the page names it; null when the offer names nobody. */
  readonly employer: string | null;
  readonly brief: CallBrief;
  readonly guide: TalkGuideData;
  /** Where one comes from. */
  readonly back: { readonly href: string; readonly label: string };
}

/** What to have before one's eyes while ringing: what may be said, what may not, and how to answer politely. */
export function callPage({ person, employer, brief, guide, back }: CallPageParts) {
  const hidden = [...brief.silent, ...brief.notYet];
  return {
    id: person.id,
    name: person.name,
    heading: employer ? `Avant d’appeler ${employer}` : 'Avant d’appeler cet employeur',
    back: { href: back.href, label: back.label },
    talked: brief.talked,
    mayCall: brief.mayCall,
    say: brief.say.map(sayableInWords),
    ifAsked: brief.ifAsked.map(sayableInWords),
    onlyHer: brief.onlyHer.map(topicInWords),
    notYet: brief.notYet.map(topicInWords),
    silent: brief.silent.map(topicInWords),
    polite: [...guide.politeAnswers.coach],
    law: guide.law.filter(({ id }) => id === 'questions').map(lawInWords),
    readOn: guide.readOn,
    toConfirm: guide.toConfirm,
    answers: hidden.flatMap((topic) => answersOf(guide, topic)),
  };
}

function sayableInWords({ topic, words }: Sayable) {
  return { topic: DISCLOSURE_TOPICS[topic], words };
}

function topicInWords(topic: DisclosureTopic): string {
  return DISCLOSURE_TOPICS[topic];
}

/** What she may answer herself when somebody asks her about it: to rehearse with her, not to say in her place. */
function answersOf(guide: TalkGuideData, topic: DisclosureTopic) {
  return (guide.topics[topic]?.ifAsked ?? []).map(({ asked, answer }) => ({ term: asked, words: answer }));
}
