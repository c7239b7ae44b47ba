import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OpenAct } from '../../platform/acts/act';
import { blindIndex } from '../../platform/encryption/encrypted';
import { Ids } from '../../platform/ids/ids';
import { CaseloadLine } from './caseload-line.entity';

/** Another import, at the same moment, has just brought this person: nothing of this act is kept. */
export class JustBrought extends Error {
  override readonly name = 'JustBrought';
}

/** Which lines of which coach have become people. */
@Injectable()
export class CaseloadLinesRepository {
  constructor(
    private readonly source: DataSource,
    private readonly ids: Ids,
  ) {}

  /** Those of these marks whose lines have been brought for this coach. */
  async brought(coachId: string, marks: readonly string[]): Promise<Set<string>> {
    const byKey = new Map(marks.map((mark) => [keyed(coachId, mark), mark]));
    const rows = await this.source
      .createQueryBuilder(CaseloadLine, 'line')
      .where('line.mark = ANY(:keys)', { keys: [...byKey.keys()] })
      .getMany();
    return new Set(rows.map(({ mark }) => byKey.get(mark)!));
  }

  /** @throws JustBrought when the mark is taken: the first to commit keeps it. */
  async add(act: OpenAct, coachId: string, mark: string, participantId: string): Promise<void> {
    const line = { id: this.ids.next(), mark: keyed(coachId, mark), participantId, at: act.at };
    const insert = act.manager.createQueryBuilder().insert().into(CaseloadLine).values(line);
    const { raw } = await insert.orIgnore().returning('id').execute();
    if ((raw as unknown[]).length === 0) throw new JustBrought();
  }
}

function keyed(coachId: string, mark: string): string {
  return blindIndex(`caseload-line|${coachId}|${mark}`);
}
