// stands as src/people/participant.ts
import { SituationFact } from './situation/situation-fact.entity'; // bad
// stands as src/web/coach/person.controller.ts
import { situation } from '../../people/situation'; // bad
// stands as src/disclosure/gate.ts
import { situation } from '../people/situation';
// stands as src/people/situation/seal.ts
import { SituationFact } from './situation-fact.entity';
