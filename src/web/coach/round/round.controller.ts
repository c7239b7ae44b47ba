import { Controller, Get, Query, Render } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import { type Served, WhomEmployersServe } from '../../../matching';
import { type Round, RoundQuery } from '../../../network';
import { PeopleQuery } from '../../../people';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import { Communes } from '../../../reference';
import { communeNamed } from '../../names/commune-named';
import { NamesForWishes } from '../../wording/wish-names';
import { RoundAsked } from './round.form';
import { roundPage } from './round-page.presenter';

const USUAL_KM = 10;

/** "Ma tournée": employers near a place who are worth a visit, with the wishes each could serve. */
@For('coach', 'lead')
@Controller('employeurs/tournee')
export class RoundController {
  constructor(
    private readonly rounds: RoundQuery,
    private readonly serving: WhomEmployersServe,
    private readonly people: PeopleQuery,
    private readonly wishNames: NamesForWishes,
    private readonly communes: Communes,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Render('coach/round/round')
  async page(@TheViewer() viewer: Viewer, @Query() asked: RoundAsked) {
    const middle = asked.place ? communeNamed(this.communes, asked.place) : null;
    const round =
      middle && (await this.rounds.around(viewer, { ...middle, km: Number(asked.km ?? USUAL_KM) }));
    const served = await this.servedBy(viewer, round);
    const wishes = [...served.values()].flatMap((some) => some.flatMap((one) => one.wishes));
    const [people, names] = await Promise.all([
      this.people.caseload(viewer),
      this.wishNames.namesFor(viewer, wishes),
    ]);
    return roundPage(asked, { round, served, people, names, today: this.clock.today() });
  }

  private async servedBy(
    viewer: Viewer,
    round: Round | null,
  ): Promise<ReadonlyMap<string, readonly Served[]>> {
    return round && round.stops.length > 0 ? this.serving.of(viewer, round.stops) : new Map();
  }
}
