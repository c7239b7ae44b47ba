import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProgrammesModule } from '../programmes';
import { ChangeParticipant } from './change-participant';
import { ContactPoint } from './contact-point.entity';
import { Experience } from './experience.entity';
import { Participant } from './participant.entity';
import { ParticipantRules } from './participant-rules';
import { ParticipantsRepository } from './participants.repository';
import { PeopleQuery } from './people.query';
import { StateWishes } from './state-wishes';
import { WelcomeParticipant } from './welcome-participant';
import { WishLine } from './wish.entity';
import { WishList } from './wish-list.entity';

const FACE = [ChangeParticipant, PeopleQuery, StateWishes, WelcomeParticipant];

@Module({
  imports: [
    TypeOrmModule.forFeature([ContactPoint, Experience, Participant, WishLine, WishList]),
    ProgrammesModule,
  ],
  providers: [...FACE, ParticipantRules, ParticipantsRepository],
  exports: FACE,
})
export class PeopleModule {}
