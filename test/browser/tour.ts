import type { Browser, BrowserContext } from 'playwright-core';
import { declaredRoutes, type DeclaredRoute } from '../promises/declared-routes';
import { urlOf } from '../support/http';
import type { WholeApp } from '../support/whole-app';
import { signedInAs } from './chromium';
import { visit, type Visit } from './visit';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** What answers programs, at addresses that are not under /api. */
const FOR_PROGRAMS = ['/health', '/dev/clock', '/dev/courriels.json', '/metiers'];
/** A mail as a mailbox shows it, sealed against every script, axe too: no page of ours. */
const LETTERS = ['/dev/courriels/:id/page', '/dev/courriels/exemples/:kind/page'];
/** Opened in a spreadsheet or a calendar, not in a browser. */
const DOWNLOADS = [
  '/personnes/import/:id/lignes-a-corriger',
  '/employeurs/import/:id/lignes-a-corriger',
  '/employeurs/export',
  '/invitation/:token/agenda.ics',
];
const NO_PAGES = new Set([...FOR_PROGRAMS, ...LETTERS, ...DOWNLOADS]);

/** Every page the router knows, as somebody sees it to whom it is open. */
export class Tour {
  readonly visits: Visit[] = [];
  /** Pages no link of another leads to, and that were not named either. */
  notFound: string[] = [];

  private constructor(
    private readonly routes: readonly DeclaredRoute[],
    private readonly named: Readonly<Record<string, string>>,
    private readonly guests: Readonly<Record<Guest, BrowserContext>>,
  ) {}

  /** `named`: the addresses of pages to which only a mail leads, by route. */
  static async of(whole: WholeApp, browser: Browser, named: Record<string, string>): Promise<Tour> {
    const url = urlOf(whole.app);
    const guests = {
      nobody: await browser.newContext({ baseURL: url, locale: 'fr-FR' }),
      coach: await signedInAs('Claire', { browser, url }),
      lead: await signedInAs('Hélène', { browser, url }),
      herself: await signedInAs('Samira', { browser, url }),
    };
    const tour = new Tour(pagesOf(whole), named, guests);
    await Promise.all((Object.keys(guests) as Guest[]).map((guest) => tour.take(guest)));
    return tour;
  }

  /** Static pages first; the links they show tell where the others are. */
  private async take(guest: Guest): Promise<void> {
    let waiting = this.routes.filter((route) => guestOf(route) === guest);
    const links = new Set<string>();
    for (let before = -1; waiting.length !== before;) {
      before = waiting.length;
      for (const route of waiting) {
        const path = this.addressOf(route.path, links);
        if (!path) continue;
        const seen = await visit(this.guests[guest], path, route.path);
        this.visits.push(seen);
        for (const link of seen.links) links.add(link);
        waiting = waiting.filter((one) => one !== route);
      }
    }
    this.notFound = [...this.notFound, ...waiting.map(({ path }) => path)];
  }

  private addressOf(path: string, links: ReadonlySet<string>): string | undefined {
    if (!path.includes(':')) return path;
    const shape = path
      .replace(/:\w*id\b/gi, UUID)
      .replace(/:\w+/g, '[^/]+')
      .replaceAll('.', '\\.');
    return this.named[path] ?? [...links].find((link) => new RegExp(`^${shape}$`).test(link));
  }
}

type Guest = 'nobody' | 'coach' | 'lead' | 'herself';

function guestOf({ access }: DeclaredRoute): Guest {
  if (!Array.isArray(access)) return 'nobody';
  if (access.includes('participant')) return 'herself';
  return access.includes('coach') ? 'coach' : 'lead';
}

function pagesOf(whole: WholeApp): DeclaredRoute[] {
  return declaredRoutes(whole).filter(
    ({ verb, path }) => verb === 'GET' && !path.startsWith('/api/') && !NO_PAGES.has(path),
  );
}
