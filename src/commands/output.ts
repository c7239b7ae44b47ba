/** Results go to standard output, and nothing else does: `--json` prints one document. */
export function result(document: unknown, json: boolean, lines: readonly string[]): void {
  process.stdout.write(json ? `${JSON.stringify(document)}\n` : lines.map((line) => `${line}\n`).join(''));
}

/** What a reader of the terminal follows meanwhile. */
export function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}
