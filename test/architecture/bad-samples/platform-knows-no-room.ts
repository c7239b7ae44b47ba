// stands as src/platform/outbox/worker.ts
import { Employer } from '../../network'; // bad
import { occupations } from '../../reference'; // bad
import { Clock } from '../clock/clock';
// stands as src/network/employer.ts
import { Outbox } from '../platform/outbox/outbox';
