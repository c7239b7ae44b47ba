import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { DESK, PHONE } from './chromium';

const SCREENS = 'artifacts/screens';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The narrowest screen there is to be. */
const NARROW = { width: 320, height: 640 };

/** What was seen of one page, at every width. */
export interface Visit {
  readonly name: string;
  readonly status: number;
  readonly title: string;
  readonly lang: string;
  readonly headings: number;
  /** Paths of this site the page leads to. */
  readonly links: readonly string[];
  /** What axe finds at 360 and at 1280 pixels. */
  readonly barriers: readonly string[];
  /** What is wider than a screen of 320 pixels, then with text twice as large. */
  readonly tooWide: readonly string[];
  readonly tooWideEnlarged: readonly string[];
  /** Addresses of another origin that were asked for. */
  readonly elsewhere: readonly string[];
  readonly complaints: readonly string[];
}

// Run in the page, where the types of a browser are: our own program has none.
const READ = `({
  title: document.title,
  lang: document.documentElement.lang,
  headings: document.querySelectorAll('h1').length,
  links: [...document.querySelectorAll('a[href]')]
    .map(({ href }) => new URL(href))
    .filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname),
})`;
const TOO_WIDE = `(() => {
  const width = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth <= width) return [];
  const wide = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > width + 1);
  return ['page of ' + document.scrollingElement.scrollWidth + ' px', ...wide.slice(0, 4).map((one) => one.outerHTML.slice(0, 90))];
})()`;
const ENLARGE = `document.documentElement.style.fontSize = '200%'`;

/** Opens a page once, looks at it at every width, and keeps pictures of it in artifacts/screens. */
export async function visit(context: BrowserContext, path: string, name = path): Promise<Visit> {
  const page = await context.newPage();
  const [elsewhere, complaints]: [string[], string[]] = [[], []];
  page.on('console', (said) => said.type() === 'error' && complaints.push(`${name}: ${said.text()}`));
  page.on('pageerror', (error) => complaints.push(`${name}: ${error.message}`));
  await page.setViewportSize(DESK);
  page.on('request', (request) => {
    const { origin, href, protocol } = new URL(request.url());
    if (protocol !== 'data:' && origin !== originOf(page, origin)) elsewhere.push(`${name}: ${href}`);
  });
  const response = await page.goto(path);
  const seen = await look(page, name);
  await page.close();
  return { name, status: response?.status() ?? 0, ...seen, elsewhere, complaints };
}

/** The page that is open now. */
export async function look(page: Page, name: string) {
  const told = (found: readonly string[]) => found.map((one) => `${name}: ${one}`);
  const read = await page.evaluate<Pick<Visit, 'title' | 'lang' | 'headings' | 'links'>>(READ);
  await page.evaluate(axe.source);
  const barriers: string[] = [];
  for (const screen of [DESK, PHONE]) {
    await page.setViewportSize(screen);
    await page.screenshot({ path: `${SCREENS}/${fileOf(name)}-${screen.width}.png`, fullPage: true });
    barriers.push(...(await barriersOf(page, screen.width)));
  }
  await page.setViewportSize(NARROW);
  const tooWide = await page.evaluate<string[]>(TOO_WIDE);
  await page.evaluate(ENLARGE);
  const tooWideEnlarged = await page.evaluate<string[]>(TOO_WIDE);
  return {
    ...read,
    barriers: told(barriers),
    tooWide: told(tooWide),
    tooWideEnlarged: told(tooWideEnlarged),
  };
}

async function barriersOf(page: Page, width: number): Promise<string[]> {
  const asked = JSON.stringify({ runOnly: RULES, resultTypes: ['violations'] });
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(document, ${asked})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} at ${width}: ${String(target)}`),
  );
}

/** The first request of a page tells where it is from. */
const origins = new WeakMap<Page, string>();
function originOf(page: Page, asked: string): string {
  if (!origins.has(page)) origins.set(page, asked);
  return origins.get(page)!;
}

function fileOf(name: string): string {
  return name.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'accueil';
}
