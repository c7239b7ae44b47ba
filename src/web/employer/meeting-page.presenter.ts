import {
  type EmployerAnswer,
  EMPLOYER_ANSWERS,
  employerPage,
  type LastReply,
  type OpenedPage,
} from '../../disclosure';
import { type FormState, textField } from '../../platform/http/form-state';
import { codesOf } from '../../reference';

/** The five answers as he says them; none weighs more than another, and none supposes who she or he is. */
const IN_HIS_WORDS: Readonly<Record<EmployerAnswer, string>> = {
  meet: 'J’aimerais une rencontre',
  try: 'J’aimerais un essai',
  hire: 'J’aimerais embaucher',
  later: 'Plus tard, peut-être',
  no: 'Non, pas cette fois',
};

/** /rencontre/:token, at `address`: where he reads the page and answers. */
export function meetingPage(form: FormState, address: string, { view, reply }: OpenedPage) {
  const page = employerPage(view);
  const words = textField(form, 'words', { label: 'Un mot', stored: reply?.words ?? '', optional: true });
  const reachable = textField(form, 'reachable', {
    label: 'Quand vous joindre',
    hint: 'Par exemple\u00A0: le matin avant 10\u00A0h, au 06 00 00 00 00.',
    stored: reply?.reachable ?? '',
    optional: true,
  });
  return {
    post: page.post,
    card: page.card,
    summary: form.summary(),
    reply: reply && replyInWords(reply, page.introducedBy),
    action: `${address}/reponse`,
    answers: codesOf(EMPLOYER_ANSWERS).map((value) => ({ value, label: IN_HIS_WORDS[value] })),
    words,
    reachable,
    open: form.returned || words.value !== '' || reachable.value !== '',
  };
}

function replyInWords({ answer, words, reachable, at }: LastReply, introducedBy: string | null) {
  return { label: IN_HIS_WORDS[answer], words, reachable, at, next: nextOf(answer, introducedBy) };
}

/** What happens now, and who does it. */
function nextOf(answer: EmployerAnswer, introducedBy: string | null): string {
  if (answer === 'no') return 'Merci de l’avoir dit. Vous n’avez rien d’autre à faire.';
  if (answer === 'later') return 'C’est noté. Vous pourrez répondre ici quand vous voudrez.';
  return introducedBy ? `${introducedBy} revient vers vous.` : 'Nous revenons vers vous.';
}
