import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, LessThan } from 'typeorm';
import { Clock } from '../clock/clock';
import type { FieldError } from '../http/field-error';
import type { FormValues } from '../http/form-state';
import type { Flash } from '../http/page';
import { hashOfSecret, Ids } from '../ids/ids';
import { KeptPage } from './kept-page.entity';

const HALF_AN_HOUR = 30 * 60_000;

export interface PageContent {
  readonly flash?: Flash;
  readonly form?: {
    readonly values: FormValues;
    readonly errors: readonly FieldError[];
    readonly refusal: string | null;
  };
}

/** Carries a sentence or a form over a POST/redirect/GET, for the same device only. */
@Injectable()
export class KeptPages {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Keeps `content` for the page at `path`, in place of what waited there. */
  async keep(holder: string, path: string, content: PageContent): Promise<void> {
    const keptAt = this.clock.now();
    const kept = {
      id: this.ids.next(),
      ...placeOf(holder, path),
      content: JSON.stringify(content),
      keptAt,
    };
    await this.source.transaction(async (manager) => {
      await manager.delete(KeptPage, placeOf(holder, path));
      await manager.delete(KeptPage, { keptAt: LessThan(this.oldest()) });
      await manager.insert(KeptPage, kept);
    });
  }

  /** What waits for the page at `path`, once. */
  async take(holder: string, path: string): Promise<PageContent> {
    const kept = await this.source.manager.findOneBy(KeptPage, placeOf(holder, path));
    if (!kept) return {};
    await this.source.manager.delete(KeptPage, { id: kept.id });
    return kept.keptAt > this.oldest() ? (JSON.parse(kept.content) as PageContent) : {};
  }

  /** Hands what waits for one session to the next session of the same person. */
  async follow(before: string, after: string, manager: EntityManager): Promise<void> {
    await manager.update(KeptPage, { holder: hashOfSecret(before) }, { holder: hashOfSecret(after) });
  }

  private oldest(): Date {
    return new Date(this.clock.now().getTime() - HALF_AN_HOUR);
  }
}

/** Hashed, both: some paths hold a token that lets in. */
function placeOf(holder: string, path: string) {
  return { holder: hashOfSecret(holder), path: hashOfSecret(path) };
}
