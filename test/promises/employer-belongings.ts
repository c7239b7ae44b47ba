import { randomUUID } from 'node:crypto';
import {
  AddContact,
  EmployersFiles,
  EmployerTasks,
  LogInteraction,
  RegisterEmployer,
  RestEmployer,
} from '../../src/network';
import { addDays } from '../../src/platform/clock/civil-day';
import { doorGiven, postAsked } from '../support/door-given';
import { BreakfastBelongings } from './breakfast-belongings';

/** Employers that belong to a coach, and what there is about them, for `Belongings`. */
export abstract class EmployerBelongings extends BreakfastBelongings {
  async employer(): Promise<string> {
    const name = `Maison ${randomUUID()}`;
    return (await this.whole.part(RegisterEmployer).execute(this.owner, { name })).id;
  }

  /** An employer that is left in peace. */
  async resting(): Promise<string> {
    const id = await this.employer();
    const rest = { kind: 'do_not_solicit', reason: 'Trop sollicité' } as const;
    await this.whole.part(RestEmployer).execute(this.owner, id, rest);
    return id;
  }

  /** A table of employers that waits between two steps of its import. */
  async 'employers-table'(): Promise<string> {
    const table = `Nom;Siret;Ville\nAtelier ${randomUUID().replace(/[^a-f]/g, '')};;Dijon\nSans numéro;123;Dijon\n`;
    return (await this.whole.part(EmployersFiles).keep(this.owner, Buffer.from(table))).id;
  }

  /** The same, brought in; one line is left to correct. */
  async 'brought-employers'(): Promise<string> {
    const id = await this['employers-table']();
    await this.whole.part(EmployersFiles).bring(this.owner, id, new Map());
    return id;
  }

  /** Somebody at an employer, with the employer: routes that name both (`filledIn`). */
  async contact(): Promise<string> {
    const employerId = await this.employer();
    const { id } = await this.whole.part(AddContact).execute(this.owner, employerId, { name: 'Mme Renard' });
    return `${employerId}+${id}`;
  }

  /** A line of the contact log. */
  async interaction(): Promise<string> {
    const details = { mode: 'visit', outcome: 'Elle cherche pour le fournil.' } as const;
    return (await this.whole.part(LogInteraction).execute(this.owner, await this.employer(), details)).id;
  }

  /** Something promised to an employer. */
  async 'employer-task'(): Promise<string> {
    const employerId = await this.employer();
    const promise = { words: 'Envoyer la fiche de poste', dueOn: addDays(this.whole.clock.today(), 2) };
    await this.whole.part(LogInteraction).execute(this.owner, employerId, { mode: 'call', promise });
    return (await this.whole.part(EmployerTasks).openAt(this.owner, employerId))[0]!.id;
  }

  /** Two employers that may be one: routes that name both (`filledIn`). */
  async 'two-employers'(): Promise<string> {
    return `${await this.employer()}+${await this.employer()}`;
  }

  /** The secret of an employer's door, where a post was proposed. */
  async door(): Promise<string> {
    const door = await doorGiven(this.whole, this.owner, await this.contact());
    await door.propose();
    return door.secret;
  }

  /** The same, with the post. */
  async 'own-post'(): Promise<string> {
    const door = await doorGiven(this.whole, this.owner, await this.contact());
    return `${door.secret}+${await door.propose()}`;
  }

  /** Somebody at an employer who was given a link. */
  async 'given-door'(): Promise<string> {
    return (await doorGiven(this.whole, this.owner, await this.contact())).contact;
  }

  async 'asked-call'(): Promise<string> {
    return (await doorGiven(this.whole, this.owner, await this.contact())).askCall();
  }

  request = (): Promise<string> => postAsked(this.whole, this.owner);
}
