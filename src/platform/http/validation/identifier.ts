import { Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { NotFound } from '../domain-error';
import { field, type FieldOptions } from './field-options';
import { check } from './number';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The id of something, as the API hands them out. */
export function Uuid(options: FieldOptions = {}): PropertyDecorator {
  const isUuid = (value: unknown) => typeof value === 'string' && UUID.test(value);
  const read = (value: unknown) => (typeof value === 'string' ? value.trim().toLowerCase() : value);
  return field(
    options,
    { type: 'string', format: 'uuid' },
    read,
    check('Cet identifiant n’est pas reconnu.', isUuid),
  );
}

/** An id in the path. What cannot be an id is simply absent. */
export function PathId(name = 'id'): ParameterDecorator {
  return (target, method, index) => {
    Param(name, new IdPipe())(target, method, index);
    const descriptor = method && Object.getOwnPropertyDescriptor(target, method);
    if (descriptor)
      ApiParam({ name, schema: { type: 'string', format: 'uuid' } })(target, method, descriptor);
  };
}

class IdPipe implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    if (typeof value !== 'string' || !UUID.test(value)) throw new NotFound();
    return value.toLowerCase();
  }
}
