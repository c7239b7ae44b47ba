import { Injectable } from '@nestjs/common';
import type { OpenAct } from '../platform/acts/act';
import { describeEmployer } from './describe-employer';
import { Employer } from './employer.entity';
import type { EmployerDetails } from './employer-details';
import { EmployerWords } from './employer-words';
import { EmployersRepository } from './employers.repository';
import { Likenesses } from './likenesses';
import { SiretAlreadyKnown } from './network.errors';

/** An employer as a file of many brings it; whoever reads the file gives it its id. */
export interface BroughtEmployer {
  readonly id: string;
  readonly details: EmployerDetails;
  /** Territory that keeps it; without one every territory sees it. */
  readonly territoryId?: string | null;
  readonly ownerCoachId?: string | null;
}

/** Keeps some thousand employers at once, with the checks and likenesses of one. */
@Injectable()
export class BringEmployers {
  constructor(
    private readonly employers: EmployersRepository,
    private readonly likenesses: Likenesses,
    private readonly words: EmployerWords,
  ) {}

  /** Within the act of whoever reads the file. @throws NotASiret, SiretAlreadyKnown */
  async within(act: OpenAct, brought: readonly BroughtEmployer[]): Promise<void> {
    const employers = brought.map(({ id, details, territoryId = null, ownerCoachId = null }) =>
      Object.assign(describeEmployer(new Employer(), details), {
        id,
        territoryId,
        ownerCoachId,
        source: 'csv' as const,
        createdAt: act.at,
        createdBy: act.by.kind === 'account' ? act.by.id : null,
      }),
    );
    const sirets = employers.flatMap(({ siret }) => siret ?? []);
    const isNew = new Set(sirets).size === sirets.length;
    if (!isNew || (await this.employers.anyOfSirets(sirets, act.manager))) throw new SiretAlreadyKnown();
    await this.employers.addAll(employers, act.manager);
    await this.likenesses.noteAll(employers, act);
    await this.words.index(
      employers.map(({ id }) => id),
      act,
    );
  }
}
