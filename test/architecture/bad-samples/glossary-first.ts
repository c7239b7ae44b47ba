// stands as docs/glossary.md
| offre, poste | `Opening` | vacancy, hidden need, ... |
// stands as src/openings/opening.entity.ts
@Entity()
export class Opening {}
// stands as src/openings/closure.entity.ts
@Entity() // bad
export class OpeningClosure {}
// stands as src/platform/outbox/outbox-message.entity.ts
@Entity()
export class OutboxMessage {}
// stands as src/openings/wage.ts
export class Wage {}
