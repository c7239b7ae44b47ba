import type { Finder } from './finder';
import { inLetters, type Needle } from './needle';
import { isEmployerSide, type Read } from './taps';

/** What one reader may know at one moment. */
export interface Allowance {
  may(read: Read, needle: Needle): boolean;
}

/** One thing somebody read and must not know. */
export interface Leak {
  readonly where: string;
  readonly reader: string;
  readonly column: string;
  readonly whose: string;
  /** The needle's own letters: a marker is nobody's name. */
  readonly found: string;
}

/** What an employer was granted to read: a text, and who must get to see it. */
export interface Granted {
  readonly link: string;
  readonly what: string;
  readonly text: string;
}

export interface Verdict {
  readonly leaks: readonly Leak[];
  /** Granted, and never seen by the one it was granted to: the proof would be empty. */
  readonly unseen: readonly Granted[];
  readonly grantedTotal: number;
  readonly grantedSeen: number;
  /** Bytes an employer could read, unpacked once; headers, pages, mails and papers. */
  readonly bytes: number;
  /** The same, each different answer counted once. */
  readonly differentBytes: number;
}

/** Looks at everything that was read: nobody knows what is not for them, and everybody what is. */
export function judge(
  reads: readonly Read[],
  finder: Finder,
  allowance: Allowance,
  granted: readonly Granted[],
): Verdict {
  const leaks = new Map<string, Leak>();
  const seen = new Set<string>();
  const different = new Map<string, number>();
  let bytes = 0;
  for (const read of reads) {
    const { found, size, key } = finder.find(read.bytes);
    if (isEmployerSide(read)) {
      bytes += size;
      different.set(key, size);
    }
    const asked = found.size > 0 ? inLetters(read.asked) : '';
    const said = [...found].some(isWord) ? finder.find(withoutSecrets(read.bytes)).found : found;
    for (const needle of found) {
      if (isWord(needle) && !said.has(needle)) continue;
      if (read.reader.kind === 'link') seen.add(`${read.reader.key} ${needle.text}`);
      if (asked.includes(needle.text) || allowance.may(read, needle)) continue;
      const leak = leakOf(read, needle);
      leaks.set(JSON.stringify(leak), leak);
    }
  }
  const unseen = granted.filter(({ link, text }) => !seen.has(`${link} ${text}`));
  return {
    leaks: [...leaks.values()],
    unseen,
    grantedTotal: granted.length,
    grantedSeen: granted.length - unseen.length,
    bytes,
    differentBytes: [...different.values()].reduce((sum, size) => sum + size, 0),
  };
}

/** A word of the dictionary, and no marker. */
function isWord({ class: kind }: Needle): boolean {
  return kind === 'word';
}

/** Tokens and keys of forms, cookies and links: 24 or 43 letters drawn by chance, which may spell a short word. */
const DRAWN = /(?<![\w-])(?:[\w-]{43}|[\w-]{24})(?![\w-])/g;

function withoutSecrets(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(DRAWN, ''), 'latin1');
}

function leakOf({ where, reader, takenBack }: Read, { column, owner, text }: Needle): Leak {
  const who =
    'key' in reader
      ? `${reader.kind} ${reader.key}`
      : 'id' in reader
        ? `${reader.kind} ${reader.id}`
        : reader.kind;
  return {
    where,
    reader: takenBack ? `${who}, taken back` : who,
    column,
    whose: `${owner.kind} ${owner.id}`,
    found: text,
  };
}
