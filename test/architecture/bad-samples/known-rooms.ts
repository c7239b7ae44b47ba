// stands as src/sourcing/find-employers.ts // bad
export class FindEmployers {}
// stands as src/bootstrap.ts // bad
export const started = true;
// stands as src/network/find-employers.ts
export class FindEmployersThatStandWhereTheyShould {}
// stands as src/app.module.ts
export class AppModule {}
