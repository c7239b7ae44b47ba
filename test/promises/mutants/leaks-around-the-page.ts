import type { LeakMutant } from './leak-mutants';

const MEETING = 'src/web/employer/meeting.controller.ts';
const PRESENTER = 'src/disclosure/shown/employer-page.presenter.ts';
const SMTP = 'src/platform/mail/smtp-transport.ts';
const CARD = 'templates/partials/employer-card.hbs';

/** What stands around her words: headers, titles, names of files, logs, the index, and the silence of what is not there. */
export const LEAKS_AROUND_THE_PAGE: readonly LeakMutant[] = [
  {
    name: 'the subject of the mail names her',
    edits: [
      {
        file: 'templates/mail/employer/introduction.subject.hbs',
        from: '{{post}}',
        to: '{{post}}, {{card.heading}}',
      },
    ],
  },
  {
    name: 'the title of the page names her',
    edits: [
      { file: 'templates/employer/meeting.hbs', from: 'title="Votre offre"', to: 'title=card.heading' },
    ],
  },
  {
    name: 'the sender of the mail is the programme',
    edits: [
      {
        file: SMTP,
        from: 'from: { name: brandName,',
        to: 'from: { name: `${brandName}, emploi accompagné`,',
      },
    ],
  },
  {
    name: 'the mail says the name of our machine',
    edits: [{ file: SMTP, from: 'name: this.host,', to: '' }],
  },
  {
    name: 'the mail carries a header of its own',
    edits: [
      {
        file: SMTP,
        from: "'Auto-Submitted': 'auto-generated'",
        to: "'Auto-Submitted': 'auto-generated', 'X-Kind': 'introduction'",
      },
    ],
  },
  {
    name: 'answers to the mail go to the structure',
    edits: [
      { file: SMTP, from: 'to: { name:', to: "replyTo: 'accueil@structure.example',\n      to: { name:" },
    ],
  },
  {
    name: 'the mail fetches a picture from elsewhere',
    edits: [
      {
        file: 'templates/mail/employer/layout.html.hbs',
        from: '<p>{{brand}}</p>',
        to: '<p>{{brand}}</p><img src="https://mesure.example/vu.gif" alt="">',
      },
    ],
  },
  {
    name: 'the page keeps a remark of ours in its source',
    edits: [
      {
        file: CARD,
        from: '<h2>{{heading}}</h2>',
        to: '<!-- hébergement : ne rien dire --><h2>{{heading}}</h2>',
      },
    ],
  },
  {
    name: 'a hidden telephone leaves its label',
    edits: [
      { file: PRESENTER, from: "fact('Téléphone', phone)", to: "fact('Téléphone', phone ?? 'sur demande')" },
    ],
  },
  {
    name: 'hidden strengths leave their heading',
    edits: [
      {
        file: PRESENTER,
        from: 'strengths: person.strengths ?? null',
        to: "strengths: person.strengths ?? '…'",
      },
    ],
  },
  {
    name: 'pages are read with the right to read everybody',
    edits: [
      {
        file: 'src/disclosure/published/employer-side.repository.ts',
        from: '@InjectDataSource(EMPLOYER)',
        to: '@InjectDataSource()',
      },
      {
        file: 'src/disclosure/exit/employer-exit.ts',
        from: 'if (asText(view) !== asText(still)) throw new PageOutOfStep();',
        to: '',
      },
    ],
  },
  {
    name: 'what was taken back is another nothing than what never was',
    edits: [
      {
        file: 'src/disclosure/published/publications.repository.ts',
        from: 'await manager.delete(PublishedView, { id });',
        to: "await manager.update(PublishedView, { id }, { content: '{}' });",
      },
    ],
  },
  {
    name: 'browsers may keep the page',
    edits: [{ file: MEETING, from: "'no-store, no-transform'", to: "'private, max-age=600, no-transform'" }],
  },
  {
    name: 'other sites are told the address of the page',
    edits: [
      {
        file: 'src/platform/http/response-headers.ts',
        from: "policy: 'no-referrer'",
        to: "policy: 'unsafe-url'",
      },
    ],
  },
  {
    name: 'the secret of a link stands in the log',
    edits: [
      {
        file: 'src/platform/http/failure-log.ts',
        from: '(request.route as { path?: string } | undefined)?.path ?? null',
        to: 'request.originalUrl',
      },
    ],
  },
  {
    name: 'what he wrote stands in the log',
    edits: [
      {
        file: MEETING,
        from: 'if (!(await this.pages.reply(token, form))) throw new NotFound();',
        to: 'console.error(form);\n    if (!(await this.pages.reply(token, form))) throw new NotFound();',
      },
    ],
  },
  {
    name: 'a failure shows what was being looked for',
    edits: [
      {
        file: 'src/platform/http/problem.filter.ts',
        from: 'refusal(500, { requestId: requestIdOf(request) })',
        to: 'refusal(500, { requestId: requestIdOf(request), detail: String((error as { parameters?: unknown }).parameters) })',
      },
    ],
  },
  {
    name: 'the index learns whose territory an offer is',
    edits: [
      {
        file: 'src/openings/openings.repository.ts',
        from: 'SELECT id, title, occupation, tasks FROM opening',
        to: 'SELECT id, title, occupation, concat_ws(chr(32), tasks, territory_id) AS tasks FROM opening',
      },
    ],
  },
  {
    name: 'a paper says who made it',
    edits: [
      {
        file: 'src/platform/papers/paper-pdf.ts',
        from: 'this.info.Title = title;',
        to: "this.info.Title = title;\n    this.info.Author = 'CHRS Blanqui';",
      },
    ],
  },
  {
    name: 'a colleague reads the file of somebody she does not follow',
    edits: [
      {
        file: 'src/people/participants.repository.ts',
        from: 'if (!follows || !participant) throw',
        to: 'if (!participant) throw',
      },
    ],
    routes: ['GET /api/v1/participants/:id'],
  },
];
