import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Asker } from '../../identity';
import { PeopleQuery } from '../../people';
import type { PresentationItem } from '../gate/items';
import { PublicationsRepository } from '../published/publications.repository';
import { Statement, type StatementChannel } from './statement.entity';

/** One line of the history of what was said of her. */
export interface SaidLine {
  readonly id: string;
  readonly channel: StatementChannel;
  /** To whom; null for a paper she carried herself. */
  readonly recipient: string | null;
  readonly introductionId: string | null;
  readonly items: readonly PresentationItem[];
  readonly words: readonly string[];
  readonly at: Date;
  /** For a page: when this version of it was first opened; null as long as nobody did. */
  readonly openedAt: Date | null;
  /** For a page and its mail: when the page was taken back. What was read before cannot be recalled. */
  readonly takenBackAt: Date | null;
}

/** The register, as she and whoever follows her read it. */
@Injectable()
export class WhatWasSaid {
  constructor(
    private readonly source: DataSource,
    private readonly people: PeopleQuery,
    private readonly publications: PublicationsRepository,
  ) {}

  /** Newest first. @throws ParticipantNotFound */
  async of(asker: Asker, participantId: string): Promise<SaidLine[]> {
    await this.people.territoryOf(asker, participantId);
    const order = { rank: 'DESC' } as const;
    const lines = await this.source.manager.find(Statement, { where: { participantId }, order });
    const pages = await this.publications.everyOf(participantId);
    const readings = await this.publications.readingsOf(pages.map(({ id }) => id));
    return lines.map((line) => {
      const page = pages.find(({ id }) => id === line.publicationId);
      const reading = readings.find(
        ({ viewId, version }) => viewId === line.publicationId && version === line.version,
      );
      return saidLineOf(
        line,
        line.channel === 'page' ? (reading?.at ?? null) : null,
        page?.withdrawnAt ?? null,
      );
    });
  }
}

function saidLineOf(line: Statement, openedAt: Date | null, takenBackAt: Date | null): SaidLine {
  const { id, channel, recipient, introductionId, items, words, at } = line;
  return { id, channel, recipient, introductionId, items, words, at, openedAt, takenBackAt };
}
