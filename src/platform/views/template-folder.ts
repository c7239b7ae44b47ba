import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

const EXTENSION = '.hbs';
/** Between two looks at a folder of some two hundred files: nobody writes a template quicker than that. */
const LOOK_EVERY_MS = 300;

/** One template: its name (`coach/employers/list`) and what is written in it. */
export interface TemplateFile {
  readonly name: string;
  readonly source: string;
}

/** The templates of a folder and of those within, and whether any of them changed meanwhile. */
export class TemplateFolder {
  private seen = '';
  private looked = -Infinity;

  constructor(private readonly path: string) {}

  /** Every template, as it is now. */
  read(): TemplateFile[] {
    this.seen = this.stamp();
    return this.files().map((file) => ({
      name: file.slice(0, -EXTENSION.length).split(sep).join('/'),
      source: readFileSync(join(this.path, file), 'utf8'),
    }));
  }

  /** Whether one came, went or was written since they were read; looks at the files every 300 ms at most. */
  hasChanged(): boolean {
    const now = performance.now();
    if (now - this.looked < LOOK_EVERY_MS) return false;
    this.looked = now;
    return this.stamp() !== this.seen;
  }

  private files(): string[] {
    return readdirSync(this.path, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith(EXTENSION),
    );
  }

  private stamp(): string {
    return this.files()
      .map((file) => `${file} ${statSync(join(this.path, file)).mtimeMs}`)
      .join('\n');
  }
}
