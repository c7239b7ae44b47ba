import { CLOSED_TO_EMPLOYERS, roomOf } from '../floors';
import type { CodeFile, House, HouseFile } from '../house';
import { judgeImports, type Offence, type Rule } from '../rule';

const OTHER_DOORS = /^src\/web\/(coach|participant|api)\//;
const EMPLOYER_MAIL = /(^|[-.])employer[-.](.*[-.])?mail[-.]|(^|[-.])mail[-.](.*[-.])?employer[-.]/;
const EMPLOYER_TEMPLATE = /^templates\/(employer\/|mail\/(employer\/|.*employer))/;
const PARTIAL = /\{\{~?#?>\s*["'(]?([\w./-]+)/g;

export const situationForDisclosureAlone: Rule = {
  name: 'situation-for-disclosure-alone',
  because:
    'people/situation is the sealed compartment: disclosure alone reads it, and every other screen asks disclosure.',
  check: ({ source }) =>
    judgeImports(source, (target, { path }) => {
      if (!target.startsWith('src/people/situation') || path.startsWith('src/people/situation/'))
        return undefined;
      return roomOf(path) === 'disclosure' ? undefined : 'opens the sealed compartment';
    }),
};

export const employerDoorIsBlind: Rule = {
  name: 'employer-door-is-blind',
  because:
    'What an employer may read about a person is an EmployerView from disclosure: his pages and mails never reach people, introductions, matching, placements or journey.',
  check: (house) => [
    ...judgeImports(behindEmployerDoor(house), (target) => {
      const room = roomOf(target);
      if (OTHER_DOORS.test(target)) return `borrows from another door: ${target}`;
      return room && CLOSED_TO_EMPLOYERS.has(room) ? `reaches ${room}` : undefined;
    }),
    ...mailsWrittenInClosedRooms(house),
  ],
};

/** The employer's pages and mails, and whatever else of web they are made of. */
function behindEmployerDoor({ source }: House): CodeFile[] {
  const byPath = new Map(source.map((file) => [file.path, file]));
  const reached = new Set(
    source.filter(({ path }) => path.startsWith('src/web/employer/') || isEmployerMail(path)),
  );
  for (const file of reached) {
    for (const { target } of file.imports) {
      const next = target?.startsWith('src/web/') ? byPath.get(target) : undefined;
      if (next && !OTHER_DOORS.test(next.path)) reached.add(next);
    }
  }
  return [...reached];
}

function mailsWrittenInClosedRooms({ source }: House): Offence[] {
  return source
    .filter(({ path }) => isEmployerMail(path) && CLOSED_TO_EMPLOYERS.has(roomOf(path) ?? ''))
    .map(({ path }) => ({
      path,
      line: 1,
      what: 'an employer mail is written in a room closed to employers',
    }));
}

function isEmployerMail(path: string): boolean {
  return EMPLOYER_MAIL.test(path.split('/').at(-1) ?? '');
}

export const employerTemplatesStayAtTheirDoor: Rule = {
  name: 'employer-templates-stay-at-their-door',
  because:
    "The employer's pages and mails are made of templates/employer, partials and layouts only: a piece of another door may say too much.",
  check: ({ templates }) =>
    templates.filter(({ path }) => EMPLOYER_TEMPLATE.test(path)).flatMap((file) => foreignPartials(file)),
};

function foreignPartials({ path, text }: HouseFile): Offence[] {
  return text
    .split('\n')
    .flatMap((content, index) =>
      [...content.matchAll(PARTIAL)]
        .filter(([, name]) => /(^|\/)(coach|participant|api)\//.test(name ?? ''))
        .map(([, name]) => ({ path, line: index + 1, what: `shows the partial ${name}` })),
    );
}
