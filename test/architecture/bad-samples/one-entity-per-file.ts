// stands as src/openings/opening.entity.ts
@Entity('opening')
export class Opening {}
@Entity('opening_closure') // bad
export class OpeningClosure {}
export class NotATable {}
// stands as src/openings/pause.ts
@Entity('opening_pause') // bad
export class OpeningPause {}
