import { Day, Text, Uuid } from '../../../platform/http/validation';

/** A few days at an employer's, as a coach writes them down. */
export class ImmersionForm {
  /** Name of an employer of the network. */
  @Text({ max: 200 }) employer: string;
  /** The opening it came from. */
  @Uuid({ optional: true }) opening?: string | null;
  @Day() startsOn: string;
  @Day() endsOn: string;
  /** The immersion it renews. */
  @Uuid({ optional: true }) renews?: string | null;
}

/** From which opening one comes. */
export class ImmersionQuery {
  @Uuid({ optional: true }) offre?: string | null;
}
