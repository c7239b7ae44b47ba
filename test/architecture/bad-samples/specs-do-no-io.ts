// stands as src/openings/wage.spec.ts
import { readFileSync } from 'node:fs'; // bad
import { Test } from '@nestjs/testing'; // bad
import { OpeningsRepository } from './openings.repository'; // bad
import { parseWage } from './wage';
it('asks the network', () => fetch('http://localhost')); // bad
// stands as test/rooms/openings.test.ts
import { readFileSync } from 'node:fs';
