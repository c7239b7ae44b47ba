import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { DemoSignIn } from '../../../src/identity';
import { Browser, partOf } from '../../support/http';
import { WholeApp } from '../../support/whole-app';

/** The whole service over the demo world, looked at through its pages. */
export class CoachHouse {
  readonly source = partOf(this.app, DataSource);

  private constructor(readonly app: NestExpressApplication) {}

  static async open(): Promise<CoachHouse> {
    return new CoachHouse((await WholeApp.open({ world: 'dijon' })).app);
  }

  /** The same, over a house that is already open. */
  static over(app: NestExpressApplication): CoachHouse {
    return new CoachHouse(app);
  }

  stranger(): Browser {
    return new Browser(this.app);
  }

  /** Signed in as the character of the demo world who has this first name. */
  async as(name: string): Promise<Browser> {
    const demo = partOf(this.app, DemoSignIn);
    const character = (await demo.characters()).find((one) => one.name === name)!;
    const browser = this.stranger();
    const path = new URL(demo.linkFor(character)).pathname;
    await browser.submit(path, path);
    return browser;
  }

  async close(): Promise<void> {
    await this.app.close();
  }
}

/** What a page says, tags and markup left out, spaces made one; the punctuation's own spaces become plain. */
export function words(html: string): string {
  return html
    .replace(/<(script|style|head)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where the link with these words leads. */
export function linkTo(html: string, text: string): string {
  for (const [, href, inside] of html.matchAll(/<a [^>]*href="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)) {
    if (words(inside!).includes(text)) return href!.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
  }
  throw new Error(`No link says "${text}".`);
}

/** The complaint shown beside the field of this name; `null` when there is none. */
export function complaintAt(html: string, field: string): string | null {
  const found = new RegExp(`<p class="error" id="champ-${field}-erreur">([^<]*)</p>`).exec(html);
  return found ? words(found[1]!) : null;
}

/** What the input, the list or the area of this name holds. */
export function valueOf(html: string, field: string): string | null {
  const input = new RegExp(`<input[^>]* name="${field}"[^>]* value="([^"]*)"`).exec(html)?.[1];
  if (input !== undefined) return words(input);
  const area = new RegExp(`<textarea[^>]* name="${field}"[^>]*>([^<]*)</textarea>`).exec(html)?.[1];
  if (area !== undefined) return area;
  const list = new RegExp(`<select[^>]* name="${field}"[^>]*>([\\s\\S]*?)</select>`).exec(html)?.[1];
  return /<option value="([^"]*)" selected>/.exec(list ?? '')?.[1] ?? null;
}

/** The addresses of the pages a list shows, under `start`. */
export function addressesUnder(html: string, start: string): string[] {
  const main = html.slice(html.indexOf('<main'));
  return [...main.matchAll(/href="([^"]+)"/g)]
    .map(([, href]) => href!)
    .filter((href) => href.startsWith(start));
}
