import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = [
  'strengths text',
  'skills text',
  'availability text',
  'available_from date',
  'start_label text',
  'start_lat double precision',
  'start_lon double precision',
  'shelter text',
  'housing_referent text',
  'housing_referent_contact text',
];

/** Strengths and skills, availability, where she starts from, who accompanies her housing. */
export class KnowWhatPeopleCanDo1790000041000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const added = COLUMNS.map((column) => `ADD COLUMN ${column}`).join(', ');
    await runner.query(`ALTER TABLE participant ${added}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const dropped = COLUMNS.map((column) => `DROP COLUMN ${column.split(' ')[0]!}`).join(', ');
    await runner.query(`ALTER TABLE participant ${dropped}`);
  }
}
