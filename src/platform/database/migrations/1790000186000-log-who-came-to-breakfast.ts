import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each employer's presence at a petit-déj is a line of the contact log. */
export class LogWhoCameToBreakfast1790000186000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "attendance" ADD "interaction_id" uuid`);
    await runner.query(
      `ALTER TABLE "attendance" ADD CONSTRAINT "FK_4c0765292e8a56804a3a72a0243" FOREIGN KEY ("interaction_id") REFERENCES "interaction"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE attendance DROP COLUMN interaction_id');
  }
}
