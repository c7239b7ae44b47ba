// stands as src/openings/opening.ts
import { Prerequisite } from './prerequisite'; // bad
import { wage } from './wage';
// stands as src/openings/prerequisite.ts
import { reword } from './reword'; // bad
// stands as src/openings/reword.ts
import { Opening } from './opening'; // bad
// stands as src/openings/wage.ts
import type { Opening } from './opening';
