import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity';
import { Acts } from '../platform/acts/acts';
import type { OpenAct } from '../platform/acts/act';
import { Ids } from '../platform/ids/ids';
import { describeEmployer } from './describe-employer';
import { Employer } from './employer.entity';
import type { EmployerDetails } from './employer-details';
import { EmployerWords } from './employer-words';
import { EmployersRepository } from './employers.repository';
import { Likenesses } from './likenesses';
import { SiretAlreadyKnown } from './network.errors';

/** A coach adds an employer to her territory's network; those it resembles are noted beside it. */
@Injectable()
export class RegisterEmployer {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly employers: EmployersRepository,
    private readonly likenesses: Likenesses,
    private readonly words: EmployerWords,
  ) {}

  /** @throws NotASiret, SiretAlreadyKnown */
  async execute(viewer: Viewer, details: EmployerDetails): Promise<{ id: string }> {
    const employer = describeEmployer(new Employer(), details);
    return this.acts.perform({ by: viewer.actor, name: 'employer.register' }, async (act) => {
      Object.assign(employer, {
        id: this.ids.next(),
        territoryId: viewer.territoryId,
        ownerCoachId: viewer.role === 'coach' ? viewer.accountId : null,
        source: 'coach',
        createdAt: act.at,
        createdBy: viewer.accountId,
      });
      await this.refuseKnownSiret(employer, act);
      await this.employers.add(employer, act.manager);
      await this.likenesses.note(employer, act);
      await this.words.index([employer.id], act);
      act.about({ type: 'employer', id: employer.id });
      return { id: employer.id };
    });
  }

  private async refuseKnownSiret({ siret }: Employer, act: OpenAct): Promise<void> {
    if (siret && (await this.employers.bySiret(siret, act.manager))) throw new SiretAlreadyKnown();
  }
}
