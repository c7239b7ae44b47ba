import { revealsOf, revelationsOn, type Route, ROUTES } from '../../disclosure';
import { topicInWords } from '../../matching';
import { natureOf, type OpeningRow } from '../../openings';
import type { DisclosureTopic } from '../../reference';
import { capital } from './numbers';

interface Voice {
  readonly kind: 'person' | 'coach';
  readonly how: Readonly<Record<Route, string>>;
  readonly nothing: string;
  readonly closed: string;
}

const HER_VOICE: Voice = {
  kind: 'person',
  how: { alone: 'Par vous-même', with_coach: 'Avec votre coach' },
  nothing: 'l’employeur apprend seulement ce que vous lui dites',
  closed: 'l’employeur apprendrait ce que vous gardez pour vous',
};

/**
 * "Si vous dites oui", in simple words from the one table of what reveals what: one sentence for each thing that is
 * told, way by way, or once for both ways when they tell the same.
 * @param routes ways to answer that reveal nothing she keeps silent
 */
export function ifYes(row: OpeningRow, routes: readonly Route[]): string[] {
  return inVoice(HER_VOICE, row, routes);
}

/** The same for who reads it beside her; `name` is what she is called. */
export function ifYesForCoach(row: OpeningRow, routes: readonly Route[], name: string): string[] {
  const closed = `répondre dirait ce que ${name} veut garder pour soi`;
  const how = { alone: 'Sans vous', with_coach: 'Avec vous' };
  return inVoice({ kind: 'coach', how, nothing: 'répondre ne révèle rien', closed }, row, routes);
}

/** What one way of answering tells her by itself, each thing in a sentence; nothing when it tells nothing. */
export function toldBy(row: OpeningRow, route: Route): string[] {
  return told(HER_VOICE, route, row).map((what) => `${capital(what)}.`);
}

/** The ways to answer this offer that reveal nothing of what she keeps silent. */
export function routesOpen(row: OpeningRow, silent: ReadonlySet<DisclosureTopic>): Route[] {
  const revealed = revealsOf(natureOf(row));
  return ROUTES.filter((route) => !revealed[route].some((topic) => silent.has(topic)));
}

function inVoice(voice: Voice, row: OpeningRow, routes: readonly Route[]): string[] {
  const [alone, withCoach] = ROUTES.map((route) => told(voice, route, row)) as [string[], string[]];
  const bothOpen = ROUTES.every((route) => routes.includes(route));
  if (bothOpen && alone.length > 0 && String(alone) === String(withCoach)) {
    return alone.map((what) => `Dans tous les cas\u00A0: ${what}.`);
  }
  return ROUTES.flatMap((route) => {
    if (!routes.includes(route)) return [`${voice.how[route]}\u00A0: ${voice.closed}.`];
    const what = route === 'alone' ? alone : withCoach;
    return (what.length > 0 ? what : [voice.nothing]).map((one) => `${voice.how[route]}\u00A0: ${one}.`);
  });
}

/** What an answer by this route tells, each thing once; a route that tells nothing has none. */
function told({ kind }: Voice, route: Route, row: OpeningRow): string[] {
  const nature = natureOf(row);
  const lines = revelationsOn(route, nature);
  const known = new Set(lines.flatMap(({ topics }) => topics));
  const declared = nature.declared.filter((topic) => !known.has(topic));
  const said = lines.map(({ toHer, toCoach }) => (kind === 'person' ? toHer : toCoach));
  return [
    ...new Set([...said, ...declared.map((topic) => `répondre révélera ${topicInWords(topic, kind)}`)]),
  ];
}
