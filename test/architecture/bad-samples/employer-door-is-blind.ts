// stands as src/web/employer/meeting.controller.ts
import { introductions } from '../../introductions'; // bad
import type { Participant } from '../../people'; // bad
import { EmployerView } from '../../disclosure';
import { whoIsIt } from '../person-line';
import { row } from '../coach/row'; // bad
// stands as src/web/person-line.ts
import { score } from '../matching'; // bad
// stands as src/web/coach/row.ts
import { people } from '../../people';
// stands as src/breakfasts/employer-invitation.mail.ts
import { placements } from '../placements'; // bad
import { EmployerView } from '../disclosure';
// stands as src/introductions/employer-proposal.mail.ts // bad
import { EmployerView } from '../disclosure';
// stands as src/introductions/participant-proposal.mail.ts
import { people } from '../people';
