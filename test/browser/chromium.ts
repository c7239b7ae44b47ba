import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

/** Found by test/browser/jest.config.cjs, which says so when there is none. */
const { CHROMIUM } = globalThis as unknown as { CHROMIUM: string | null };
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A phone in the street, and a desk. */
export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 900 };

/** `describe` where there is a Chromium, or where there has to be one (CI); elsewhere its tests are skipped. */
export function inBrowser(sentence: string, tests: () => void): void {
  if (CHROMIUM || process.env.CI) describe(sentence, tests);
  else describe.skip(`${sentence} (no Chromium on PATH)`, tests);
}

/** A browser of this test file, to be closed by it. @throws when there is none on this machine. */
export async function openBrowser(): Promise<Browser> {
  if (!CHROMIUM) throw new Error('No Chromium on PATH');
  return chromium.launch({ executablePath: CHROMIUM, headless: true, args: ARGUMENTS });
}

/** Signs in as a character of the demo world, by the button of /dev/connexion. */
export async function signedInAs(
  name: string,
  { browser, url, ...options }: { browser: Browser; url: string } & BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: url, locale: 'fr-FR', ...options });
  const page = await context.newPage();
  await page.goto('/dev/connexion');
  await page.getByRole('button', { name: `Devenir ${name}` }).click();
  await page.getByRole('button', { name: 'Quitter' }).waitFor();
  await page.close();
  return context;
}
