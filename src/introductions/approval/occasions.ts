import { Injectable } from '@nestjs/common';
import type { Occasion, PresentationItem, Route } from '../../disclosure';
import { StandingYeses } from '../../disclosure';
import type { Asker } from '../../identity';
import { type OpeningRow, OpeningsQuery } from '../../openings';
import { PeopleQuery } from '../../people';
import { IntroductionNotFound } from '../introductions.errors';
import { type IntroductionFile, IntroductionsRepository } from '../introductions.repository';

/** What of a page is asked for. */
export interface AskedPage {
  readonly route: Route;
  readonly items: readonly PresentationItem[];
}

/** One introduction as whoever may speak of its page finds it. */
export interface IntroductionAtHand {
  readonly file: IntroductionFile;
  readonly opening: OpeningRow;
  /** The standing yes she gave for this kind of employer; null when none stands. */
  readonly standing: { readonly id: string; readonly items: readonly PresentationItem[] } | null;
}

/** Puts together the occasion on which the gate is asked: a person, an opening and its employer. */
@Injectable()
export class Occasions {
  constructor(
    private readonly people: PeopleQuery,
    private readonly openings: OpeningsQuery,
    private readonly yeses: StandingYeses,
    private readonly introductions: IntroductionsRepository,
  ) {}

  /** @throws IntroductionNotFound when absent, ParticipantNotFound when about somebody else's person */
  async find(asker: Asker, introductionId: string): Promise<IntroductionAtHand> {
    const file = await this.introductions.find(introductionId);
    if (!file) throw new IntroductionNotFound();
    const { participantId, openingId } = file.introduction;
    await this.people.territoryOf(asker, participantId);
    const opening = await this.openings.one(asker, openingId);
    if (!opening) throw new IntroductionNotFound();
    const given = await this.yeses.of(participantId);
    const standing = given.find(({ employerKind }) => employerKind === opening.employerKind) ?? null;
    return { file, opening, standing };
  }
}

/** An opening that names no employer leaves the page without one; she goes there by herself. */
export function occasionOf(
  { file, opening, standing }: IntroductionAtHand,
  { route, items }: AskedPage,
): Occasion {
  const { participantId, openingId } = file.introduction;
  return {
    participantId,
    audience: { employerId: opening.employerId, openingId },
    post: { title: opening.title },
    employerName: opening.employerName ?? opening.userCompany ?? '',
    route,
    items,
    standingYesId: route === 'with_coach' ? (standing?.id ?? null) : null,
  };
}
