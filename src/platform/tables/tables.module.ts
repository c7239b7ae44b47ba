import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { WaitingTable } from './waiting/waiting-table.entity';
import { WaitingTables } from './waiting/waiting-tables';
import { WaitingTablesRepository } from './waiting/waiting-tables.repository';

/** Tables that are sent in several steps, whatever room brings them in. */
@Module({
  imports: [TypeOrmModule.forFeature([WaitingTable])],
  providers: [WaitingTables, WaitingTablesRepository],
  exports: [WaitingTables],
})
export class TablesModule {}
