import { Injectable } from '@nestjs/common';
import type { OpenAct } from '../../platform/acts/act';
import { type Asker, Caseload, Colleagues } from '../../identity';
import { PeopleQuery } from '../../people';
import { type SituationLine, SituationRepository } from '../../people/situation';
import { Occupations } from '../../reference';
import type { Moment } from '../choices/choice-words';
import { DisclosureChoicesRepository } from '../choices/disclosure-choices.repository';
import type { Route } from '../reveals';
import { VIOLENCE } from './blocked-topics';
import { type EmployerView, employerViewOf } from './employer-view';
import { introducible, type Introducible } from './introducible';
import type { PresentationItem } from './items';
import type { Ask, Audience, PolicyChoice } from './policy';
import { type Facts, type Sentence, sentencesFor } from './sentences';
import { shownPerson } from './shown-person';

/** One person before one employer, for one post. */
export interface Occasion {
  readonly participantId: string;
  readonly audience: Audience;
  readonly post: { readonly title: string };
  readonly employerName: string;
  readonly route: Route;
  readonly items: readonly PresentationItem[];
  /** The first one unless told. */
  readonly moment?: Moment;
  /** She gave a standing yes for this kind of employer. */
  readonly standingYesId?: string | null;
}

/** A view, and what it rests on. */
export interface BuiltView {
  readonly view: EmployerView;
  /** As many as the view has, in the same order. */
  readonly sentences: readonly Sentence[];
  /** Whether her coach may be seen; on the route `alone` nobody asks. */
  readonly introducible: Introducible;
  /** Choices it rests on. */
  readonly choiceIds: readonly string[];
}

/** What the gate knows of a person at one moment. */
export interface Known {
  readonly choices: readonly PolicyChoice[];
  readonly facts: Facts;
}

/** The one place where what an employer may read about a person is made (discretion.md, wall 2). */
@Injectable()
export class Gate {
  constructor(
    private readonly caseload: Caseload,
    private readonly colleagues: Colleagues,
    private readonly people: PeopleQuery,
    private readonly occupations: Occupations,
    private readonly choices: DisclosureChoicesRepository,
    private readonly sealed: SituationRepository,
  ) {}

  /** The exact view that approving would grant, now. @throws ParticipantNotFound */
  async build(asker: Asker, occasion: Occasion): Promise<BuiltView> {
    const { participantId, post, employerName, route, items } = occasion;
    const file = await this.people.file(asker, participantId);
    const known = await this.known(participantId);
    const ask = askOf(occasion, known);
    const may = introducible(known.choices, ask, Boolean(occasion.standingYesId));
    const introduced = route === 'with_coach' && may.may;
    const sentences = introduced ? sentencesFor(known.choices, known.facts, { ...ask, channel: 'page' }) : [];
    const view = employerViewOf({
      route,
      post,
      employerName,
      person: shownPerson(file, items, this.occupations),
      introducedBy: introduced ? await this.coachOf(participantId) : undefined,
      sentences: sentences.map(({ text }) => text),
    });
    return { view, sentences, introducible: may, choiceIds: restingOn(sentences, may) };
  }

  /** What is known now, for judging what was granted before; within an act when its manager is given. */
  async known(participantId: string, manager?: OpenAct['manager']): Promise<Known> {
    const choices = await this.choices.choicesOf([participantId], manager);
    return { choices, facts: factsOf(await this.sealed.of(participantId, manager)) };
  }

  private async coachOf(participantId: string): Promise<{ name: string } | undefined> {
    const follower = await this.caseload.followerOf(participantId);
    if (!follower) return undefined;
    const name = (await this.colleagues.namesOf([follower.coachId])).get(follower.coachId);
    return name ? { name } : undefined;
  }
}

/** How the policy is asked on this occasion. */
export function askOf(
  { audience, moment }: Pick<Occasion, 'audience' | 'moment'>,
  { facts }: Known,
): Omit<Ask, 'topic' | 'channel'> {
  return { audience, moment: moment ?? 'before_contact', violenceKnown: facts.has(VIOLENCE) };
}

function factsOf(lines: readonly SituationLine[]): Facts {
  return new Map(lines.map(({ topic, value }) => [topic, value]));
}

function restingOn(sentences: readonly Sentence[], may: Introducible): string[] {
  const ids = [may.may ? may.by : null, ...sentences.map(({ choiceId }) => choiceId)];
  return [...new Set(ids.filter((id) => id !== null))];
}
