import { Client } from 'pg';

/** Tables of the notice board, and one table per rule PostgreSQL may find broken. */
export async function noticeTables(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`
    create table notice (id uuid primary key, title text not null);
    create table notice_short (words varchar(10) not null);
    create table notice_index (words text unique);
    create table notice_checked (posts int check (posts > 0));
    create table notice_named (name text unique);
    insert into notice_named values ('samira@exemple.fr');
    create table notice_linked (notice uuid references notice (id));
  `);
  await client.end();
}
