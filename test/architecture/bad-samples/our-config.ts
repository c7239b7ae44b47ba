// stands as src/web/public/health.controller.ts
import { env } from 'node:process'; // bad
const production = process.env.NODE_ENV === 'production'; // bad
const port = process['env'].PORT; // bad
const { PORT } = globalThis.process.env; // bad
const id = process.pid;
// stands as src/platform/config/config.ts
export const source = process.env;
