import { Injectable } from '@nestjs/common';
import {
  blockedByViolence,
  type ChoiceDetails,
  DisclosureQuery,
  OpenTopics,
  type RecordedChoice,
  VIOLENCE,
} from '../../../disclosure';
import type { Herself } from '../../../identity';
import { IntroductionsQuery, type IntroductionView } from '../../../introductions';
import { EmployersQuery } from '../../../network';
import { OpeningsQuery } from '../../../openings';
import type { DisclosureTopic } from '../../../reference';
import type { Audiences } from '../wishes/told-employers';

/** What she may choose about, what she chose, and towards whom. */
export interface HerChoices {
  /** The topics of her programme, in the order of the vocabulary; who speaks is the first. */
  readonly topics: readonly DisclosureTopic[];
  /** Topics nobody ever tells, whatever is chosen. */
  readonly closed: ReadonlySet<DisclosureTopic>;
  /** Newest first. */
  readonly choices: readonly RecordedChoice[];
  readonly audiences: Audiences;
  /** The employers and offers she may make a choice for: those that stand between her and an answer, or did. */
  readonly offered: readonly { readonly value: string; readonly label: string }[];
}

/** States in which a choice for this offer alone has a meaning. */
const OPEN = new Set(['awaiting', 'interested', 'not_now', 'prepared', 'sent', 'replied']);
export const TOWARDS_ALL = 'all';

/** The choices of one person, read for herself. */
@Injectable()
export class ChoicesOfHers {
  constructor(
    private readonly topics: OpenTopics,
    private readonly disclosure: DisclosureQuery,
    private readonly introductions: IntroductionsQuery,
    private readonly employers: EmployersQuery,
    private readonly openings: OpeningsQuery,
  ) {}

  async of(her: Herself): Promise<HerChoices> {
    const { participantId, territoryId } = her;
    const [topics, choices, situation, introductions] = await Promise.all([
      this.topics.in(territoryId),
      this.disclosure.choices(her, participantId),
      this.disclosure.situation(her, participantId),
      this.introductions.ofPerson(her, participantId),
    ]);
    const audiences = await this.audiencesOf(her, choices);
    const sealed = situation.some(({ topic }) => topic === VIOLENCE);
    return {
      topics,
      closed: new Set(sealed ? topics.filter(blockedByViolence) : []),
      choices,
      audiences,
      offered: offeredTo(introductions, audiences),
    };
  }

  /** Names of the employers and titles of the offers that choices are about. */
  async audiencesOf(her: Herself, choices: readonly RecordedChoice[]): Promise<Audiences> {
    const idsOf = (kind: string) =>
      choices.flatMap(({ audienceKind, audienceId }) =>
        audienceKind === kind && audienceId ? [audienceId] : [],
      );
    const [employers, openings] = await Promise.all([
      this.employers.names(her, idsOf('employer')),
      this.openings.some(her, idsOf('opening')),
    ]);
    return { employers, openings: new Map([...openings].map(([id, { title }]) => [id, title])) };
  }
}

/** The audience a form names, "all" or "employer:…"; `null` when it is none of those offered. */
export function audienceAt(value: string, { offered }: HerChoices): ChoiceDetails['audience'] | null {
  if (value === TOWARDS_ALL) return { kind: 'all' };
  if (!offered.some((one) => one.value === value)) return null;
  const [kind, id] = value.split(':') as ['employer' | 'opening', string];
  return { kind, id };
}

function offeredTo(introductions: readonly IntroductionView[], audiences: Audiences) {
  const open = introductions.filter(({ state }) => OPEN.has(state)).map(({ opening }) => opening);
  const employers = new Map([
    ...open.flatMap(({ employerId, employerName }) =>
      employerId && employerName ? [[employerId, employerName] as const] : [],
    ),
    ...audiences.employers,
  ]);
  const openings = new Map([...open.map(({ id, title }) => [id, title] as const), ...audiences.openings]);
  return [
    ...[...employers].map(([id, name]) => ({ value: `employer:${id}`, label: `Seulement ${name}` })),
    ...[...openings].map(([id, title]) => ({
      value: `opening:${id}`,
      label: `Seulement l’offre «\u00A0${title}\u00A0»`,
    })),
  ];
}
