// stands as src/web/coach/openings/openings.controller.ts
import type { Opening } from '../../../openings/opening.entity'; // bad
import { openFor } from '../../../openings';
// stands as src/openings/openings.repository.ts
import { Opening } from './opening.entity';
