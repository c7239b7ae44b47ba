import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/acts/act';
import { Clock } from '../../platform/clock/clock';
import { ReadTrail } from '../../platform/http/read-trail';
import { AuditTrail } from '../audit-trail';
import { EXPORT_WORDS } from './export-words';
import { type FilePart, PersonFileQuery } from './person-file.query';
import { plainValue } from './plain-values';
import { PersonUnknown } from './rights.errors';

/** Title of a part to its lines, in French, to be read by her; JSON. */
export type PersonDocument = Readonly<Record<string, unknown>>;

const WHO: Readonly<Record<string, string>> = {
  account: 'un membre de l’équipe',
  participant: 'vous',
  employer: 'un employeur',
  command: 'l’administration du service',
  system: 'le service',
};

/**
 * Everything that is kept about a person, sealed facts included, in words she can read (GDPR articles 15 and 20).
 * Fingerprints and keys are not in it: they say nothing. Reading it is written in the audit trail.
 */
@Injectable()
export class ExportPerson {
  constructor(
    private readonly files: PersonFileQuery,
    private readonly trail: AuditTrail,
    private readonly readings: ReadTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws PersonUnknown */
  async execute(by: Actor, personId: string): Promise<PersonDocument> {
    const parts = await this.files.of(personId);
    if (parts.length === 0) throw new PersonUnknown();
    const subject = { type: 'participant', id: personId };
    await this.readings.record(by, 'participant.export', subject);
    const names = await this.files.namesIn(parts);
    const told = new Map(parts.map((part) => [part.entity, linesOf(part, names)]));
    return {
      'Ce document': `Tout ce qui est noté sur vous, le ${String(plainValue(this.clock.now(), () => undefined))}.`,
      ...Object.fromEntries(
        Object.entries(EXPORT_WORDS).flatMap(([entity, { title }]) => {
          const lines = told.get(entity);
          return lines ? [[title, entity === 'Participant' ? lines[0] : lines]] : [];
        }),
      ),
      'Qui a lu ou changé votre dossier': await this.lookedAt(subject),
    };
  }

  private async lookedAt(subject: { type: string; id: string }): Promise<object[]> {
    const lines = await this.trail.about(subject);
    return lines.map(({ at, kind, actor }) => ({
      Le: plainValue(at, () => undefined),
      Qui: WHO[actor.kind] ?? actor.kind,
      Quoi: kind === 'read' ? 'a lu' : 'a écrit',
    }));
  }
}

function linesOf({ entity, columns, rows }: FilePart, names: ReadonlyMap<string, string>): object[] {
  const words = EXPORT_WORDS[entity]?.columns ?? {};
  return rows.map((row) =>
    Object.fromEntries(
      columns.flatMap((column) => {
        const said = plainValue(row[column], (id) => names.get(id));
        return said === null || !words[column] ? [] : [[words[column], said]];
      }),
    ),
  );
}
