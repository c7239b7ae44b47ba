// stands as src/openings/freshness.ts
export const asked = Date.now(); // bad
export const seen = new Date(); // bad
export const text = Date(); // bad
export const known = new Date('2026-11-22');
export const from = (milliseconds: number) => new Date(milliseconds);
class Opening {
  @CreateDateColumn() // bad
  createdAt: Date;
}
// stands as seeds/dijon/world.ts
const today = new Date(); // bad
// stands as src/platform/clock/system-clock.ts
export const now = () => new Date();
// stands as test/rooms/openings.test.ts
const started = Date.now();
