// stands as src/platform/database/data-source.ts
export const eager = { type: 'postgres', synchronize: true }; // bad
export const sly = { synchronize: isTest, dropSchema: true }; // bad // bad
export const honest = { synchronize: false, migrationsRun: true };
// stands as test/support/database.ts
await source.synchronize(); // bad
