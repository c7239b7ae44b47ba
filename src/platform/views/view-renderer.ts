import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Injectable } from '@nestjs/common';
import Handlebars from 'handlebars';
import { Config, PACKAGE_ROOT } from '../config/config';
import { assertPlain } from './plain-model';
import { templateWords } from './template-words';

export type Model = Readonly<Record<string, unknown>>;

export const TEMPLATES = join(PACKAGE_ROOT, 'templates');
const EXTENSION = '.hbs';
/** The plain part and the subject of a mail: not markup, where an apostrophe must stay one. */
const PLAIN_TEXT = /\.(text|subject)\.hbs$/;

/**
 * Pages and mails out of `templates/`: escaped, from plain data only, never from a text that came
 * from outside. Read once in production, at each rendering elsewhere, so that a change shows at once.
 */
@Injectable()
export class ViewRenderer {
  private books: typeof Handlebars;
  private templates = new Map<string, Handlebars.TemplateDelegate>();

  constructor(private readonly config: Config) {
    this.load();
  }

  /**
   * The text of one template (`coach/employers/list`) for `model`.
   * @throws when the template is unknown, the model is not plain data, or (outside production) a name is missing.
   */
  render(name: string, model: Model): string {
    if (!this.config.production) this.load();
    const template = this.templates.get(name);
    if (!template) throw new UnknownTemplate(name);
    assertPlain(model);
    return template(model, {
      allowProtoPropertiesByDefault: false,
      allowProtoMethodsByDefault: false,
    });
  }

  private load(): void {
    this.books = Handlebars.create();
    this.books.registerHelper(templateWords);
    this.templates = new Map(templateFiles().map((file) => [nameOf(file), this.compiled(file)]));
    for (const [name, template] of this.templates) this.books.registerPartial(name, template);
  }

  private compiled(file: string): Handlebars.TemplateDelegate {
    return this.books.compile(readFileSync(file, 'utf8'), {
      strict: !this.config.production,
      knownHelpersOnly: false,
      preventIndent: true,
      noEscape: PLAIN_TEXT.test(file),
    });
  }
}

/** There is no such file under `templates/`. */
export class UnknownTemplate extends Error {
  override readonly name = 'UnknownTemplate';

  constructor(template: string) {
    super(`There is no template ${template}.`);
  }
}

function templateFiles(): string[] {
  return readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(EXTENSION))
    .map((file) => join(TEMPLATES, file));
}

function nameOf(file: string): string {
  return relative(TEMPLATES, file).slice(0, -EXTENSION.length).split(sep).join('/');
}
