import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { NamesOfHers } from './names-of-hers';

type Row = Readonly<Record<string, string | null>>;

/** How a person is called and reached, asked from the tables by their names: this room imports none of those above. */
@Injectable()
export class HerNames {
  constructor(private readonly source: DataSource) {}

  /** Null when she is not there. */
  async of(personId: string): Promise<NamesOfHers | null> {
    const { manager } = this.source;
    const person = (await manager.findOne('Participant', { where: { id: personId } })) as Row | null;
    if (!person) return null;
    const ways = (await manager.find('ContactPoint', { where: { participantId: personId } })) as Row[];
    return {
      first: [person.firstName, person.calledAs].filter((name): name is string => Boolean(name)),
      last: person.lastName ?? '',
      contacts: ways.flatMap(({ kind, value }) => (kind !== 'front_desk' && value ? [value] : [])),
    };
  }
}
