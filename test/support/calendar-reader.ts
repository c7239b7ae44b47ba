/** What an iCalendar file says, read by the letter of RFC 5545 and by none of the code that writes it. */
export interface ReadCalendar {
  /** Property names to their values, unescaped; `VCALENDAR` and `VEVENT` properties side by side. */
  readonly values: ReadonlyMap<string, string>;
  /** Every property line after unfolding, in its order. */
  readonly names: readonly string[];
  /** Octets of the longest line as it stands in the file. */
  readonly longest: number;
}

const CONTENT_LINE = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"\x00-\x1f]*"|[^";:,\x00-\x1f]*))*):(.*)$/;

/** @throws when the file is not one VCALENDAR with one VEVENT, or when a line is none of the grammar (3.1) */
export function readCalendar(file: string): ReadCalendar {
  if (!file.endsWith('\r\n')) throw new Error('The last line is not ended.');
  const physical = file.slice(0, -2).split('\r\n');
  if (physical.some((line) => /[\r\n]/.test(line))) throw new Error('A bare line break.');
  const lines: string[] = [];
  for (const line of physical) {
    if (/^[ \t]/.test(line)) lines[lines.length - 1] += line.slice(1);
    else lines.push(line);
  }
  const read = lines.map((line) => {
    const [, name, , value] = CONTENT_LINE.exec(line) ?? [];
    if (!name) throw new Error(`Not a content line: ${line}`);
    return [name, unescaped(value!)] as const;
  });
  const shape = read.filter(([name]) => name === 'BEGIN' || name === 'END').map((one) => one.join(':'));
  if (shape.join(' ') !== 'BEGIN:VCALENDAR BEGIN:VEVENT END:VEVENT END:VCALENDAR') {
    throw new Error(`Not one event: ${shape.join(' ')}`);
  }
  return {
    values: new Map(read),
    names: read.map(([name]) => name),
    longest: Math.max(...physical.map((line) => Buffer.byteLength(line))),
  };
}

function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, what: string) => (/n/i.test(what) ? '\n' : what));
}
