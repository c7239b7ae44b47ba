// stands as src/openings/register-opening.ts
import type { EntityManager } from 'typeorm'; // bad
import { InjectRepository } from '@nestjs/typeorm'; // bad
import { Client } from 'pg'; // bad
act.manager.query('SELECT 1'); // bad
await manager.insert(Opening, {}); // bad
await openings.save(opening, act.manager);
// stands as src/openings/openings.repository.ts
await manager.insert(Opening, {});
import { Repository } from 'typeorm';
// stands as src/openings/openings.module.ts
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm'; // bad
// stands as src/platform/database/migrations/1-start.ts
import { QueryRunner } from 'typeorm';
