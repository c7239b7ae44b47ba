/** Whether `npm start` runs this process: npm says so itself in the environment; nobody configures it. */
export function launchedByNpm(environment: NodeJS.ProcessEnv = process.env): boolean {
  return environment.npm_lifecycle_event !== undefined;
}
