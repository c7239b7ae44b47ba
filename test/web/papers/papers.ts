import type { Response } from 'supertest';
import { DemoSignIn } from '../../../src/identity';
import { Browser } from '../../support/http';
import { words } from '../coach/coach-house';
import type { HerHouse } from '../participant/her-house';

/** What the paper on a page says. */
export function paperOf(html: string): string {
  return words(/<article class="paper">[\s\S]*?<\/article>/.exec(html)![0]);
}

/** The form that takes the paper: every field nobody sees, several of a name too. */
export function fieldsOf(html: string): Record<string, string | string[]> {
  const form = /<form method="post" action="[^"]*\/(?:cv|feuille)"[\s\S]*?<\/form>/.exec(html)![0];
  const fields: Record<string, string[]> = {};
  const unseen = /<input type="(?:hidden|checkbox)" name="([^"]+)" value="([^"]*)"(?: checked)?>/g;
  for (const [, name, value] of form.matchAll(unseen)) (fields[name!] ??= []).push(value!);
  return Object.fromEntries(
    Object.entries(fields).map(([name, all]) => [name, all.length > 1 ? all : all[0]!]),
  );
}

/** The answer as bytes, whatever it says it is. */
export function bytesOf(asked: ReturnType<Browser['send']>): Promise<Response> {
  return asked.buffer(true).parse((response, done) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('end', () => done(null, Buffer.concat(parts)));
  }) as unknown as Promise<Response>;
}

/** Claire's telephone. */
export async function asClaire(house: HerHouse): Promise<Browser> {
  const demo = house.whole.part(DemoSignIn);
  const claire = (await demo.characters()).find(({ name }) => name === 'Claire')!;
  const [browser, path] = [new Browser(house.app), new URL(demo.linkFor(claire)).pathname];
  await browser.submit(path, path);
  return browser;
}
