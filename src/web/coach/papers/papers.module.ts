import { Module } from '@nestjs/common';
import { DisclosureModule } from '../../../disclosure';
import { PeopleModule } from '../../../people';
import { CvController } from './cv.controller';
import { SheetController } from './sheet.controller';

/** CVs and sheets made together; the introductions room is global. */
@Module({ imports: [DisclosureModule, PeopleModule], controllers: [CvController, SheetController] })
export class CoachPapersModule {}
