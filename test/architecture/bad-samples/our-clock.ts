// stands as src/openings/freshness.ts
export const asked = Date.now(); // bad
export const seen = new Date(); // bad
export const text = Date(); // bad
export const known = new Date('2026-11-22');
export const from = (milliseconds: number) => new Date(milliseconds);
export const late = 'SELECT * FROM opening WHERE closes_at < now()'; // bad
export const today = `SELECT ${columns} FROM opening WHERE day = current_date`; // bad
export const leased = `UPDATE opening SET seen_at = clock_timestamp()`; // bad
export const asked = 'SELECT * FROM opening WHERE closes_at < $1';
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
// stands as src/platform/outbox/outbox.repository.ts
export const lease = `UPDATE outbox_message SET leased_until = clock_timestamp() + interval '1 minute'`;
