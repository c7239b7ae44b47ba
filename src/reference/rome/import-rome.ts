import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, OpenAct } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { KeepReferenceFresh } from '../keep-reference-fresh';
import { OccupationWords } from '../occupations/occupation-words';
import { ReferenceRepository } from '../reference.repository';
import { type ImportPlan, planOccupations, planTitles, type RejectedLine } from './import-plan';
import { readRomeFile, type RomeFile } from './rome-file';

/** created + updated + unchanged + rejected = received. */
export interface RomeImportReport {
  readonly kind: RomeFile['kind'];
  readonly received: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: readonly RejectedLine[];
}

/**
 * Takes in the official complete ROME: first the file of occupations, then the file of titles. Our
 * sectors, descriptions, everyday titles and sisters stay. Safe to repeat.
 */
@Injectable()
export class ImportRome {
  constructor(
    private readonly acts: Acts,
    private readonly repository: ReferenceRepository,
    private readonly fresh: KeepReferenceFresh,
    private readonly words: OccupationWords,
  ) {}

  /**
   * `dryRun` reports and keeps nothing.
   * @throws RomeFileNotUnderstood before anything is written.
   */
  async execute(
    by: Actor,
    content: Uint8Array,
    { dryRun = false }: { readonly dryRun?: boolean } = {},
  ): Promise<RomeImportReport> {
    const file = readRomeFile(content);
    if (dryRun) return reportOf(file, await this.plan(file));
    const contentHash = createHash('sha256').update(content).digest('hex');
    const report = await this.acts.perform({ by, name: 'reference.import-rome' }, async (act) => {
      await this.repository.alone(act.manager);
      const plan = await this.plan(file, act);
      await this.keep(plan, contentHash, act);
      return reportOf(file, plan);
    });
    await this.fresh.refresh();
    return report;
  }

  private async plan(file: RomeFile, act?: OpenAct): Promise<ImportPlan> {
    const known = {
      occupations: await this.repository.occupations(act?.manager),
      titles: await this.repository.titles(act?.manager),
    };
    return file.kind === 'titles' ? planTitles(file.lines, known) : planOccupations(file.lines, known);
  }

  private async keep(plan: ImportPlan, contentHash: string, act: OpenAct): Promise<void> {
    const { manager, at } = act;
    await this.repository.dropTitles(plan.dropped, manager);
    await this.repository.keepOccupations(plan.occupations, manager);
    await this.repository.keepTitles(plan.titles, manager);
    const changed = [...plan.occupations, ...plan.titles, ...plan.dropped].map(({ code }) => code);
    await this.words.index(changed, act);
    await this.repository.noteLoad({ source: 'rome', contentHash, at }, manager);
  }
}

function reportOf(file: RomeFile, { created, updated, unchanged, rejected }: ImportPlan): RomeImportReport {
  return { kind: file.kind, received: file.lines.length, created, updated, unchanged, rejected };
}
