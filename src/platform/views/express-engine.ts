import type { Application } from 'express';
import { type Model, TEMPLATES, type ViewRenderer } from './view-renderer';

/** Express's own, put in every model next to ours. */
const OF_EXPRESS = new Set(['settings', '_locals', 'cache']);

/** Makes `@Render('coach/employers/list')` go through our renderer, with `res.locals` beside the model. */
export function useViews(app: Application, views: ViewRenderer): void {
  app.engine('hbs', (file: string, options: object, done: (error: unknown, html?: string) => void) => {
    try {
      const model = Object.fromEntries(Object.entries(options).filter(([key]) => !OF_EXPRESS.has(key)));
      done(null, views.render(nameOf(file), model as Model));
    } catch (error) {
      done(error);
    }
  });
  app.set('views', TEMPLATES);
  app.set('view engine', 'hbs');
}

function nameOf(file: string): string {
  return file.slice(TEMPLATES.length + 1, -'.hbs'.length).replaceAll('\\', '/');
}
