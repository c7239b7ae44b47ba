import { Injectable } from '@nestjs/common';
import { DEMO_DIGITS, DemoCards } from '../../../identity';
import { PeopleQuery } from '../../../people';

/** A person of the demo world, by name, and what opens her door. */
export interface NamedDemoPerson {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly code: string;
  readonly digits: string;
}

/** The people of the demo world, whom one may become; nobody in production. */
@Injectable()
export class DemoPeople {
  constructor(
    private readonly cards: DemoCards,
    private readonly people: PeopleQuery,
  ) {}

  /** In the order of the seed files. Each name is read as herself: nobody else is asked for it. */
  async all(): Promise<NamedDemoPerson[]> {
    const demo = await this.cards.people();
    return Promise.all(
      demo.map(async ({ herself, url, code }) => {
        const { participantId: id } = herself;
        const { participant } = await this.people.file(herself, id);
        return { id, name: participant.name, url, code, digits: DEMO_DIGITS };
      }),
    );
  }

  /** What start-up prints of each: a contract with scripts outside the project. */
  async lines(): Promise<string[]> {
    const people = await this.all();
    return people.map(
      ({ name, url, digits }) => `participant ${name.replace(/\s+/g, '-')} ${url} code ${digits}`,
    );
  }
}
