import type { LeakMutant } from './leak-mutants';

const POLICY = 'src/disclosure/gate/policy.ts';
const SENTENCES = 'src/disclosure/gate/sentences.ts';
const SHOWN = 'src/disclosure/gate/shown-person.ts';
const NOT_ONLY_TOLD = {
  file: SENTENCES,
  from: "if (answer.verdict !== 'tell') return [];",
  to: "if (answer.verdict === 'silent') return [];",
};

/** A word of hers that is misread, forgotten or overheard. */
export const LEAKS_OF_HER_WORD: readonly LeakMutant[] = [
  {
    name: 'what is only for when he asks is written',
    edits: [
      {
        file: POLICY,
        from: "if (choice.decision === 'if_asked' && !SPOKEN.has(ask.channel)) return SILENT;",
        to: '',
      },
      NOT_ONLY_TOLD,
    ],
    plans: ['only if he asks'],
  },
  {
    name: 'what she has not decided is written',
    edits: [
      {
        file: POLICY,
        from: "if (choice.decision !== 'tell' && choice.decision !== 'if_asked') return SILENT;",
        to: "if (choice.decision === 'silent') return SILENT;",
      },
      NOT_ONLY_TOLD,
    ],
    plans: ['not decided'],
  },
  {
    name: 'what she tells herself is written by us',
    edits: [{ file: POLICY, from: " || choice.teller === 'person'", to: '' }],
    plans: ['she tells it herself'],
  },
  {
    name: 'her moment is not waited for',
    edits: [{ file: POLICY, from: 'if (!isReached(choice.moment, ask.moment)) return SILENT;', to: '' }],
    plans: ['later'],
  },
  {
    name: 'violence keeps nothing silent',
    edits: [{ file: POLICY, from: 'if (isBlocked(ask)) return SILENT;', to: '' }],
    plans: ['violence keeps her housing silent'],
  },
  {
    name: 'silence towards one opening is not heard',
    edits: [
      { file: POLICY, from: "(openingId === null ? undefined : towards('opening', openingId)) ??", to: '' },
    ],
    plans: ['told to all but this one'],
  },
  {
    name: 'the oldest word holds',
    edits: [{ file: POLICY, from: 'choices.findLast(', to: 'choices.find(' }],
    plans: ['said no more'],
  },
  {
    name: 'what is told to one employer is told to all',
    edits: [
      {
        file: POLICY,
        from: 'choice.topic === topic && choice.audienceKind === kind && choice.audienceId === id',
        to: 'choice.topic === topic',
      },
    ],
    plans: ['told to another employer'],
  },
  {
    name: 'what she needs is written as what she has',
    edits: [
      {
        file: SENTENCES,
        from: "answer.words ?? (answer.level === 'fact' ? facts.get(topic) : undefined)",
        to: 'facts.get(topic) ?? answer.words',
      },
    ],
    plans: ['what she needs, not why'],
  },
  {
    name: 'a page taken back stays open',
    edits: [
      {
        file: 'src/disclosure/withdrawal/withdraw-saying.ts',
        from: 'await this.pages.refresh(participantId, act);',
        to: '{ withdrawn: [], narrowed: [] };',
      },
    ],
  },
  {
    name: 'her no to the page comes after it was sent, and changes nothing',
    edits: [
      {
        file: 'src/disclosure/grants/grants.ts',
        from: 'refreshed: await this.publications.refresh(participantId, act)',
        to: 'refreshed: { withdrawn: [], narrowed: [] }',
      },
    ],
    plans: ['granted, then nothing is to be sent'],
  },
  {
    name: 'a sentence taken back stays on the page',
    edits: [
      {
        file: 'src/disclosure/grants/narrowed.ts',
        from: 'sentences: view.sentences.filter(still),',
        to: 'sentences: view.sentences,',
      },
    ],
    plans: ['granted, then one topic taken back'],
  },
  {
    name: 'items she did not tick are shown',
    edits: [
      {
        file: SHOWN,
        from: 'items.map((item) => SHOWS[item](file, occupations))',
        to: 'Object.values(SHOWS).map((show) => show(file, occupations))',
      },
      { file: 'src/disclosure/grants/narrowed.ts', from: '!hidden.has(key)', to: 'key !== ""' },
    ],
  },
  {
    name: 'the name of her papers is shown',
    edits: [{ file: SHOWN, from: 'firstName: participant.name', to: 'firstName: participant.firstName' }],
  },
  {
    name: 'an employer of hers is named without her word',
    edits: [{ file: SHOWN, from: 'employer: employerTold ? employer : undefined,', to: 'employer,' }],
  },
  {
    name: 'her mail is shown for her telephone',
    edits: [{ file: SHOWN, from: "({ kind }) => kind === 'phone'", to: "({ kind }) => kind === 'email'" }],
  },
  {
    name: 'her CV is named after her family',
    edits: [
      {
        file: 'src/disclosure/documents/cv-of.ts',
        from: "items.includes('first_name') ? participant.name : undefined",
        to: 'participant.lastName',
      },
    ],
  },
];
