// stands as src/openings/date-utils.ts // bad
// stands as src/common/opening.ts // bad
// stands as src/network/EmployerCard.ts // bad
// stands as test/support/manager.ts // bad
// stands as src/network/employer-card.presenter.ts
// stands as src/platform/database/migrations/1764000000000-ground-floor.ts
// stands as test/rooms/commons-of-dijon.test.ts
