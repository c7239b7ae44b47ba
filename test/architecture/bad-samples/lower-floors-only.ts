// stands as src/network/ring-employer.ts
import { Opening } from '../openings'; // bad
import type { Journey } from '../journey/index'; // bad
import { Clock } from '../platform/clock/clock';
import { mayBeNamed } from '../disclosure';
import { stage } from './stage';
// stands as src/breakfasts/invite.ts
import { meetings } from '../meetings'; // bad
// stands as src/openings/announce.ts
const later = () => import('../web/coach/page'); // bad
type Later = import('../matching').Match; // bad
// stands as src/identity/role.ts
import { startService } from '../service'; // bad
import { roles } from './roles';
// stands as src/commands/serve.ts
import { startService } from '../service';
