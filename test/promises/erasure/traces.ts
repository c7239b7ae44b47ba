import type { DataSource } from 'typeorm';

/** Where one mark was found. */
export interface Trace {
  readonly table: string;
  readonly mark: string;
}

/** Every row of every table of the catalogue, as PostgreSQL holds it and as our entities open it. */
export async function everyRow(source: DataSource): Promise<{ table: string; text: string }[]> {
  const tables: { name: string }[] = await source.query(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  const rows: { table: string; text: string }[] = [];
  for (const { name } of tables) {
    const raw: { text: string }[] = await source.query(
      `SELECT row_to_json(t)::text AS text FROM "${name}" t`,
    );
    rows.push(...raw.map(({ text }) => ({ table: name, text })));
  }
  for (const entity of source.entityMetadatas) {
    const opened = await source.manager.find(entity.target);
    rows.push(...opened.map((row) => ({ table: `${entity.tableName}, opened`, text: JSON.stringify(row) })));
  }
  return rows;
}

/** Which marks stand anywhere, each once by table. A number counts only whole, so that it is not found within another. */
export function tracesOf(
  marks: readonly string[],
  rows: readonly { table: string; text: string }[],
): Trace[] {
  const byTable = new Map<string, string>();
  for (const { table, text } of rows) byTable.set(table, `${byTable.get(table) ?? ''}\n${text}`);
  return [...byTable].flatMap(([table, text]) =>
    marks.filter((mark) => stands(mark, text)).map((mark) => ({ table, mark })),
  );
}

function stands(mark: string, text: string): boolean {
  return /^[\d.]+$/.test(mark)
    ? new RegExp(`(?<![\\d.])${mark.replace('.', '\\.')}(?![\\d.])`).test(text)
    : text.includes(mark);
}
