import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Request } from 'express';
import type { Principal } from './access';
import { FormState } from './form-state';

/** A sentence shown once at the top of the next page, in `role=status`. */
export interface Flash {
  readonly kind: 'ok' | 'info' | 'warn';
  readonly text: string;
}

/** What a handler answers after a POST that did its work: go and see there. */
export class SeeOther {
  constructor(
    readonly path: string,
    readonly flash: Flash | null,
  ) {}
}

/** `return seeOther('/employeurs/' + id, 'Employeur ajouté.')` ends every POST of a page. */
export function seeOther(path: string, flash: string | Flash | null = null): SeeOther {
  return new SeeOther(path, typeof flash === 'string' ? { kind: 'ok', text: flash } : flash);
}

export const FORM_PAGE = 'entremise:form-page';

/**
 * Declares, beside a POST route, the page that shows its form (`/employeurs/:id/modifier`): what
 * cannot be accepted goes back there with everything that was typed and what to correct.
 */
export const FormPage = (path: string) => SetMetadata(FORM_PAGE, path);

const returned = new WeakMap<Request, FormState>();

export function keepForm(request: Request, form: FormState): void {
  returned.set(request, form);
}

/** The form coming back to this page to be corrected, or an empty one. */
export const ReturnedForm = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    returned.get(context.switchToHttp().getRequest<Request>()) ?? FormState.EMPTY,
);

export interface NavigationLink {
  readonly href: string;
  readonly label: string;
  /** The key that leads there, as `aria-keyshortcuts` says it. */
  readonly keys?: string;
}

/** The links of the banner; the web layer provides it, globally. */
export abstract class Navigation {
  /** For who is asking (`null`: anonymous). */
  abstract linksFor(principal: Principal | null): readonly NavigationLink[];

  /** A sentence for the top of every page of who is asking, as long as it holds; null when there is none. */
  noticeFor(_principal: Principal | null): string | null {
    return null;
  }
}

/** What every page's layout knows, as `page` in every model. */
export interface PageFrame {
  readonly brand: string;
  readonly path: string;
  readonly signedIn: boolean;
  readonly links: readonly (NavigationLink & { current: boolean })[];
  readonly flash: Flash | null;
  readonly notice?: string | null;
  /** Goes into the hidden field `_jeton` of every form. */
  readonly token: string;
  /** Goes into the hidden field `_cle`: sent twice, the form acts once. */
  readonly oneTimeKey: string;
}
