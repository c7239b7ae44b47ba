export { type Codes, ListOf, ListOfTexts, type ListOptions, OneOf, Part, Raw, SomeOf } from './choice';
export { field, type FieldOptions } from './field-options';
export { PathId, Uuid } from './identifier';
export { LinesOf } from './lines';
export { check, Decimal, type NumberOptions, WholeNumber, YesNo } from './number';
export { PageQuery } from './page-query';
export { Email, OptionalText, Pattern, Secret, Text, type TextOptions } from './text';
export { Day, Instant, TimeOfDay } from './time';
