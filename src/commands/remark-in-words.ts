import type { LineRemark } from '../platform/tables/line-remark';

/** What is wrong in one line of a table, for a reader of the terminal. @param name whom or what the line tells of */
export function remarkInWords({ line, column, text, reason }: LineRemark, name: string): string {
  const where = column ? `, ${column}` : name ? ` (${name})` : '';
  return `Ligne ${line}${where}${column && text ? ` «\u00A0${text}\u00A0»` : ''}\u00A0: ${reason}`;
}
