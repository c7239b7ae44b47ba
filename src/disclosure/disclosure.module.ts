import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '../people';
import { SituationModule } from '../people/situation';
import { ProgrammesModule } from '../programmes';
import { DisclosureChoice } from './disclosure-choice.entity';
import { DisclosureChoicesRepository } from './disclosure-choices.repository';
import { DisclosureQuery } from './disclosure.query';
import { DisclosureTalk } from './disclosure-talk.entity';
import { OpenTopics } from './open-topics';
import { RecordChoice } from './record-choice';
import { RecordTalk } from './record-talk';
import { ReplaceSituation } from './replace-situation';

const FACE = [DisclosureQuery, OpenTopics, RecordChoice, RecordTalk, ReplaceSituation];

@Module({
  imports: [
    TypeOrmModule.forFeature([DisclosureChoice, DisclosureTalk]),
    PeopleModule,
    ProgrammesModule,
    SituationModule,
  ],
  providers: [...FACE, DisclosureChoicesRepository],
  exports: FACE,
})
export class DisclosureModule {}
