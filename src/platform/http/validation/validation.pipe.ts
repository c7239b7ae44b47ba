import type { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldError, InvalidInput } from '../field-error';
import { FormPipe } from './lines';

const UNEXPECTED = 'Ce champ n’est pas attendu ici.';
const NOT_AN_OBJECT = 'Un objet est attendu ici.';
/** Enough to correct a form; a hostile body does not decide how long the answer is. */
const MOST_ERRORS = 50;

/** Bodies and queries become what their class declares, and nothing else, or are refused field by field. */
export function validationPipe(): ValidationPipe {
  return new FormPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false },
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new InvalidInput(fieldErrors(errors).slice(0, MOST_ERRORS)),
  });
}

function fieldErrors(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    const field = pathOf(parent, error.property);
    const own = Object.entries(error.constraints ?? {}).slice(0, 1);
    return [
      ...own.map(([rule, message]) => ({ field, message: inFrench(rule, message) })),
      ...fieldErrors(error.children ?? [], field),
    ];
  });
}

/** A name nobody of ours chose is not repeated: it may be anything. */
function pathOf(parent: string, property: unknown): string {
  const name = String(property ?? '');
  const shown = /^[A-Za-z_]\w{0,40}$|^\d{1,6}$/.test(name) ? name : '?';
  if (/^\d+$/.test(shown)) return `${parent}[${shown}]`;
  return parent ? `${parent}.${shown}` : shown;
}

function inFrench(rule: string, message: string): string {
  if (rule === 'whitelistValidation') return UNEXPECTED;
  return rule === 'unknownValue' || rule === 'isObject' ? NOT_AN_OBJECT : message;
}
