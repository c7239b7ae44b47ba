import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Commune } from './communes/commune.entity';
import { Communes } from './communes/communes';
import { KeepReferenceFresh } from './keep-reference-fresh';
import { LoadReference } from './load-reference';
import { Occupation } from './occupations/occupation.entity';
import { OccupationSister } from './occupations/occupation-sister.entity';
import { OccupationTitle } from './occupations/occupation-title.entity';
import { OccupationWords } from './occupations/occupation-words';
import { Occupations } from './occupations/occupations';
import { SuggestOccupations } from './occupations/suggest-occupations';
import { ReferenceLoad } from './reference-load.entity';
import { ReferenceRepository } from './reference.repository';
import { ImportRome } from './rome/import-rome';

const ENTITIES = [Commune, Occupation, OccupationSister, OccupationTitle, ReferenceLoad];
const FACE = [
  Communes,
  ImportRome,
  KeepReferenceFresh,
  LoadReference,
  Occupations,
  OccupationWords,
  SuggestOccupations,
];

/** What the outside world defines, for every room. Loaded and in memory once the module is initialised. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES)],
  providers: [...FACE, ReferenceRepository],
  exports: FACE,
})
export class ReferenceModule {}
