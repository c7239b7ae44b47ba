import { PRODUCTION } from '../../support/whole-app';
import type { Stage } from './stage';
import { isEmployerSide, type Read } from './taps';

/** What must stand in the head of every answer to an employer. */
const HEAD: readonly (readonly [string, RegExp])[] = [
  ['nothing is kept', /^cache-control: [^\r]*no-store/im],
  ['no page is named to another site', /^referrer-policy: no-referrer\r?$/im],
  ['no search engine lists it', /^x-robots-tag: noindex/im],
];
/** Words that stand on a page because of an item, and nowhere else. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  phone: ['Téléphone'],
  experience: ['Expérience'],
  strengths: ['Points forts', 'Savoir-faire'],
  availability: ['Disponibilité', 'À partir du'],
  licences: ['Permis', 'Certificats'],
  languages: ['Langues'],
};
/** Headers a mail of ours carries: any other one may tell something. */
const MAIL_HEADERS =
  /^(From|To|Subject|Message-ID|Date|MIME-Version|Content-Type|Content-Transfer-Encoding|Auto-Submitted|Content-Disposition)$/;
const OURS = new URL(PRODUCTION.BASE_URL).hostname;

/** What tells something without a word of hers: a header, a label without its content, a line to another site. */
export function badManners({ taps, world }: Stage): string[] {
  const faults = new Set<string>();
  const items = new Map(world.introduced.map((one) => [one.introductionId, one]));
  for (const read of taps.all.filter(isEmployerSide)) {
    const text = read.bytes.toString('utf8');
    const said =
      read.where === 'mail'
        ? ofMail(text)
        : text.startsWith('HTTP/1.1')
          ? ofHead(read, text)
          : ofPage(read, text);
    const one = read.reader.kind === 'link' ? items.get(read.reader.key) : undefined;
    const labels =
      one && /^(mail|GET \/rencontre\/:token 200)$/.test(read.where)
        ? strayLabels(one.items, readable(text))
        : [];
    for (const fault of [...said, ...labels]) faults.add(`${read.where}: ${fault}`);
  }
  return [...faults];
}

function ofHead({ where }: Read, text: string): string[] {
  const faults = HEAD.filter(([, needed]) => !needed.test(text)).map(([name]) => `not so: ${name}`);
  return /GET a file/.test(where) ? [] : faults;
}

function ofPage({ where }: Read, text: string): string[] {
  if (!/\/rencontre/.test(where) || !/^\s*<!doctype html/i.test(text)) return [];
  return foreignAddresses(text).map((address) => `${where} leads to ${address}`);
}

function ofMail(raw: string): string[] {
  const [envelope = '', head = ''] = raw.split('\r\n\r\n');
  const names = head.split('\r\n').flatMap((line) => /^([\w-]+):/.exec(line)?.[1] ?? []);
  const strange = names.filter((name) => !MAIL_HEADERS.test(name)).map((name) => `header ${name}`);
  const from =
    `${envelope}\r\n${head}`.match(/^(?:EHLO|MAIL FROM|From|Reply-To|Sender|Message-ID)[^\r]*/gim) ?? [];
  const hosts = from.flatMap((line) => [...line.matchAll(/(?:@|EHLO )([^\s<>]+)/g)].map(([, host]) => host!));
  const foreign = hosts.filter((host) => host !== OURS).map((host) => `speaks for ${host}`);
  return [...strange, ...foreign, ...foreignAddresses(readable(raw)).map((address) => `leads to ${address}`)];
}

function strayLabels(items: readonly string[], text: string): string[] {
  return Object.entries(LABELS).flatMap(([item, labels]) =>
    items.includes(item)
      ? []
      : labels
          .filter(
            (label) =>
              text.includes(`${label}<`) || text.includes(`${label} :`) || text.includes(`\n${label}\n`),
          )
          .map((label) => `"${label}" of a hidden item`),
  );
}

function foreignAddresses(text: string): string[] {
  const addresses = [...text.matchAll(/\b(?:https?:)?\/\/([\w.-]+\.[a-z]{2,})/gi)].map(([, host]) => host!);
  return addresses.filter((host) => host !== OURS && !/^cnr[a-z]{17}\./.test(host));
}

/** Quoted-printable undone, so that words are words. */
function readable(text: string): string {
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return /=[0-9A-F]{2}/.test(text)
    ? Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n')
    : text.replaceAll('\r\n', '\n');
}
