// stands as src/matching/score.ts
import { Opening } from '../openings/opening.entity'; // bad
import { wish } from '../people/wish'; // bad
import { openings } from '../openings';
import { sectors } from '../reference/sectors';
import { OccupationRepository } from '../reference/occupations.repository'; // bad
import { people } from '../people/index';
import { weights } from './weights';
// stands as src/web/coach/openings/openings.controller.ts
import { register } from '../../../openings/register-opening'; // bad
import { page } from '../layout/page';
// stands as src/disclosure/gate.ts
import { facts } from '../people/situation';
import { Cipher } from '../platform/crypto/cipher';
// stands as src/app.module.ts
import { OpeningsModule } from './openings/openings.module'; // bad
import { CoachDoorModule } from './web/coach/coach-door.module';
