// stands as src/introductions/introduction.ts
import { randomBytes, randomUUID as newId } from 'node:crypto'; // bad // bad
import { createHash } from 'node:crypto';
import * as crypto from 'node:crypto';
export const id = crypto.randomUUID(); // bad
export const luck = Math.random(); // bad
export const most = Math.max(1, 2);
export const drawn = `INSERT INTO introduction (id) VALUES (gen_random_uuid())`; // bad
// stands as src/platform/ids/ids.ts
import { randomUUID } from 'node:crypto';
// stands as src/platform/config/encryption-key.ts
import { randomBytes } from 'node:crypto';
// stands as src/platform/config/config.ts
import { randomBytes } from 'node:crypto'; // bad
