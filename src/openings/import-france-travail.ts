import { Injectable } from '@nestjs/common';
import type { Actor, OpenAct } from '../platform/acts/act';
import { Acts } from '../platform/acts/acts';
import { Clock } from '../platform/clock/clock';
import { Ids } from '../platform/ids/ids';
import { isAgencyNaf, Occupations, sectorOfNaf, sectorOfRome } from '../reference';
import { draftOf } from './france-travail/draft';
import type { ReferencePorts } from './france-travail/reference-ports';
import { ImportBatch } from './import-batch';
import { emptyReport, type ImportReport } from './import-report';
import { ImportRun } from './import-run.entity';
import type { OpeningDraft } from './opening-draft';
import { tellHidden } from './openings-shown';
import { OpeningsRepository } from './openings.repository';

const BATCH = 200;
const REJECTIONS_KEPT = 1_000;

/** Items of the source, of unknown shape: read one after the other from a file, or all there in a request. */
export type Offers = AsyncIterable<unknown> | Iterable<unknown>;

export interface ImportOptions {
  /** Reads and reports everything, keeps nothing. */
  readonly dryRun?: boolean;
  /** The file holds every offer still listed: those shown here and absent from it are closed. */
  readonly complete?: boolean;
  readonly onProgress?: (received: number) => void;
}

/** Imports an answer of France Travail "Offres d'emploi v2": one at a time, safe to repeat, each refusal with its reason. */
@Injectable()
export class ImportFranceTravail {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly occupations: Occupations,
    private readonly batch: ImportBatch,
    private readonly openings: OpeningsRepository,
  ) {}

  /**
   * Returns when the offers can be matched.
   * @throws OfferStreamError when the file breaks off; what came before it is kept.
   */
  async execute(by: Actor, offers: Offers, options: ImportOptions = {}): Promise<ImportReport> {
    const startedAt = this.clock.now();
    const report = emptyReport();
    try {
      await this.keepAll(by, offers, options, report);
      // A file without a single offer is a failed download, not the end of every job.
      const closing = options.complete && !options.dryRun && report.received > 0;
      if (closing) report.closed = await this.closeUnlisted(by, startedAt, report);
      return report;
    } finally {
      if (!options.dryRun) await this.keepRun(by, startedAt, report);
    }
  }

  private async keepAll(
    by: Actor,
    offers: Offers,
    options: ImportOptions,
    report: ImportReport,
  ): Promise<void> {
    const keep = options.dryRun ? (drafts: OpeningDraft[]) => this.compare(drafts) : this.keeper(by);
    for await (const drafts of this.batches(offers, report, options.onProgress)) {
      const counts = await keep(drafts);
      report.created += counts.created;
      report.updated += counts.updated;
      report.unchanged += counts.unchanged;
    }
  }

  private async *batches(offers: Offers, report: ImportReport, onProgress?: (received: number) => void) {
    const read = this.reader(report);
    const drafts: OpeningDraft[] = [];
    try {
      for await (const item of offers) {
        drafts.push(...read(item));
        if (drafts.length === BATCH) yield drafts.splice(0);
        onProgress?.(report.received);
      }
    } catch (broken) {
      // What came before the break is kept; the caller is told of the break.
      if (drafts.length > 0) yield drafts.splice(0);
      throw broken;
    }
    if (drafts.length > 0) yield drafts;
  }

  /** Reads one item: the draft, or nothing once its refusal is in the report. */
  private reader(report: ImportReport): (item: unknown) => OpeningDraft[] {
    const ports = this.ports();
    const met = new Set<string>();
    return (item) => {
      report.received += 1;
      const draft = accepted(item, ports, met, report);
      return draft ? [draft] : [];
    };
  }

  private keeper(by: Actor) {
    return (drafts: OpeningDraft[]) =>
      this.acts.perform({ by, name: 'openings.import' }, async (act) => {
        await this.openings.takeTurn(act.manager);
        return this.batch.keep(drafts, act);
      });
  }

  /** What keeping them would do. */
  private async compare(drafts: OpeningDraft[]) {
    const ids = drafts.map(({ externalId }) => externalId);
    const origins = await this.openings.originsOf(ids, 'france_travail');
    const hashes = new Map(origins.map(({ externalId, contentHash }) => [externalId, contentHash]));
    const unchanged = drafts.filter(
      ({ externalId, contentHash }) => hashes.get(externalId) === contentHash,
    ).length;
    return { created: drafts.length - origins.length, updated: origins.length - unchanged, unchanged };
  }

  private async closeUnlisted(by: Actor, since: Date, { rejected }: ImportReport): Promise<number> {
    await this.acts.perform({ by, name: 'openings.see-rejected' }, async ({ manager, at }) => {
      const ids = rejected.flatMap(({ id }) => (id === null ? [] : [id]));
      const origins = await this.openings.originsOf(ids, 'france_travail', manager);
      // What could not be read today is still listed.
      await this.openings.markListed(
        origins.map(({ openingId }) => openingId),
        at,
        manager,
      );
    });
    for (let closed = 0; ;) {
      const more = await this.acts.perform({ by, name: 'openings.close-unlisted' }, (act) =>
        this.closeSome(since, act),
      );
      closed += more;
      if (more === 0) return closed;
    }
  }

  private async closeSome(since: Date, act: OpenAct): Promise<number> {
    const { manager, at } = act;
    const publications = await this.openings.unseenSince('france_travail', since, manager);
    for (const publication of publications) {
      publication.end('no_longer_listed', at, null);
      await this.openings.savePublication(publication, manager);
    }
    return tellHidden(publications, act);
  }

  private async keepRun(by: Actor, startedAt: Date, report: ImportReport): Promise<void> {
    await this.acts.perform({ by, name: 'openings.import-report' }, async ({ manager, at }) => {
      const run = Object.assign(new ImportRun(), {
        id: this.ids.next(),
        source: 'france_travail',
        startedAt,
        endedAt: at,
        by: by.kind === 'account' ? by.id : null,
        received: report.received,
        created: report.created,
        updated: report.updated,
        unchanged: report.unchanged,
        rejected: report.rejected.slice(0, REJECTIONS_KEPT),
      });
      await this.openings.addRun(run, manager);
    });
  }

  private ports(): ReferencePorts {
    return {
      sectorOfNaf,
      isAgencyNaf,
      sectorOfOccupation: (rome) => this.occupations.find(rome)?.sector ?? sectorOfRome(rome),
      findOccupation: (rome) => this.occupations.find(rome),
      nearestOccupationByTitle: (text) => this.occupations.suggest(text, 1)[0]?.code ?? null,
    };
  }
}

/** The draft of an item, or null once its refusal is in the report. */
function accepted(
  item: unknown,
  ports: ReferencePorts,
  met: Set<string>,
  report: ImportReport,
): OpeningDraft | null {
  const drafting = draftOf(item, ports);
  if (!drafting.ok) {
    report.rejected.push({ id: drafting.id, reason: drafting.reason });
    return null;
  }
  const { draft } = drafting;
  if (met.has(draft.externalId)) {
    report.rejected.push({ id: draft.externalId, reason: 'Cette offre figure deux fois dans le fichier.' });
    return null;
  }
  met.add(draft.externalId);
  return draft;
}
