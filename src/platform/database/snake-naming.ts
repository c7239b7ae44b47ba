import { DefaultNamingStrategy } from 'typeorm';

/** Tables and columns in singular snake_case, as our SQL is written by hand. */
export class SnakeNaming extends DefaultNamingStrategy {
  override tableName(className: string, givenName: string | undefined): string {
    return givenName ?? snake(className);
  }

  override columnName(property: string, givenName: string | undefined, prefixes: string[]): string {
    return snake([...prefixes, givenName ?? property].join('_'));
  }
}

function snake(text: string): string {
  return text.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}
