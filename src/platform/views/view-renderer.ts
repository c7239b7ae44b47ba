import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import Handlebars from 'handlebars';
import { Config, PACKAGE_ROOT } from '../config/config';
import { assertPlain } from './plain-model';
import { type TemplateFile, TemplateFolder } from './template-folder';
import { templateWords } from './template-words';

export type Model = Readonly<Record<string, unknown>>;

export const TEMPLATES = join(PACKAGE_ROOT, 'templates');
/** The plain part and the subject of a mail: not markup, where an apostrophe must stay one. */
const PLAIN_TEXT = /\.(text|subject)$/;

/**
 * Pages and mails out of `templates/`: escaped, from plain data only, never from a text that came
 * from outside. Read once in production; elsewhere again when a file has changed.
 */
@Injectable()
export class ViewRenderer {
  private readonly folder = new TemplateFolder(TEMPLATES);
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
    if (!this.config.production && this.folder.hasChanged()) this.load();
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
    this.templates = new Map(this.folder.read().map((file) => [file.name, this.compiled(file)]));
    for (const [name, template] of this.templates) this.books.registerPartial(name, template);
  }

  private compiled({ name, source }: TemplateFile): Handlebars.TemplateDelegate {
    return this.books.compile(source, {
      strict: !this.config.production,
      knownHelpersOnly: false,
      preventIndent: true,
      noEscape: PLAIN_TEXT.test(name),
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
