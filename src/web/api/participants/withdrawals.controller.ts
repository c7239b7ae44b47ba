import { Body, Controller, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { WithdrawSaying } from '../../../disclosure';
import { TheViewer, type Viewer } from '../../../identity';
import { For } from '../../../platform/http/access';
import { ApiAnswers } from '../../../platform/http/answers';
import { OneOf, OptionalText, PathId } from '../../../platform/http/validation';
import { DISCLOSURE_TOPICS, type DisclosureTopic } from '../../../reference';

/** What she takes back. */
export class SayingWithdrawnBody {
  @OneOf(DISCLOSURE_TOPICS, { optional: true, describe: 'Le sujet ; tout, si rien n’est dit.' })
  topic?: DisclosureTopic | null;
  @OptionalText({ max: 120, describe: 'Le collègue à qui elle l’a dit : identifiant ou nom. Vous, sinon.' })
  saidAloudTo?: string | null;
}

/** What a withdrawal ended. */
export class SayingWithdrawnAnswer {
  @ApiProperty({ type: Number, description: 'Silences écrits : un par sujet et par destinataire.' })
  silenced: number;
  @ApiProperty({ type: Number, description: 'Oui donnés d’avance qui prennent fin.' }) ended: number;
  @ApiProperty({ type: Number, description: 'Pages qu’un employeur ne peut plus ouvrir.' }) pagesGone: number;
  @ApiProperty({ type: Number, description: 'Pages qui ont perdu quelque chose.' }) pagesNarrowed: number;
}

@ApiTags('participants')
@Controller('api/v1/participants/:id/disclosure-withdrawals')
@For('coach', 'lead')
export class WithdrawalsApiController {
  constructor(private readonly withdrawing: WithdrawSaying) {}

  @Post()
  @ApiAnswers(SayingWithdrawnAnswer, { status: 201, writes: true })
  async withdraw(
    @TheViewer() viewer: Viewer,
    @PathId('id') id: string,
    @Body() { topic, saidAloudTo }: SayingWithdrawnBody,
  ): Promise<SayingWithdrawnAnswer> {
    const said = { topic: topic ?? undefined, saidAloudTo: saidAloudTo ?? undefined };
    const done = await this.withdrawing.execute(viewer, id, said);
    return {
      silenced: done.silenced,
      ended: done.ended,
      pagesGone: done.pagesGone,
      pagesNarrowed: done.pagesNarrowed,
    };
  }
}
