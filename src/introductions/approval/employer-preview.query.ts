import { Injectable } from '@nestjs/common';
import {
  type BuiltView,
  type EmployerPage,
  employerPage,
  Gate,
  type Occasion,
  OpenTopics,
  PRESENTATION_ITEMS,
  type PresentationItem,
  revealsOf,
} from '../../disclosure';
import type { Asker } from '../../identity';
import { natureOf, type OpeningRow } from '../../openings';
import { codesOf, type DisclosureTopic } from '../../reference';
import { fingerprintOf } from './fingerprint';
import { type AskedPage, occasionOf, Occasions } from './occasions';
import { type TellingPassage, tellingPassagesIn } from './telling-passages';

/** What an employer would get exactly, and what he would not: for her and whoever follows her, nobody else. */
export interface EmployerPreview extends AskedPage {
  readonly introductionId: string;
  readonly participantId: string;
  readonly opening: OpeningRow;
  readonly occasion: Occasion;
  readonly built: BuiltView;
  /** The words of the page, from the presenter of the page itself. */
  readonly page: EmployerPage;
  /** Sent back with her yes: it tells when the page is no longer what she saw. */
  readonly fingerprint: string;
  /** Whether a page may be sent by this route: her coach may be seen, and somebody is there to read it. */
  readonly mayBeSent: boolean;
  /** What this opening tells by itself on this route, whatever stands on the page. */
  readonly reveals: readonly DisclosureTopic[];
  readonly hidden: {
    readonly items: readonly PresentationItem[];
    readonly topics: readonly DisclosureTopic[];
  };
  readonly warnings: readonly TellingPassage[];
}

/** The page before it exists. Nothing is written. */
@Injectable()
export class EmployerPreviewQuery {
  constructor(
    private readonly occasions: Occasions,
    private readonly gate: Gate,
    private readonly topics: OpenTopics,
  ) {}

  /** @throws IntroductionNotFound, ParticipantNotFound */
  async of(asker: Asker, introductionId: string, asked: AskedPage): Promise<EmployerPreview> {
    const atHand = await this.occasions.find(asker, introductionId);
    const { opening } = atHand;
    const { participantId, territoryId } = atHand.file.introduction;
    const page = { route: asked.route, items: inOrder(asked.items) };
    const occasion = occasionOf(atHand, page);
    const built = await this.gate.build(asker, occasion);
    const reveals = revealsOf(natureOf(opening))[asked.route];
    const told = new Set([...reveals, ...built.sentences.map(({ topic }) => topic)]);
    return {
      ...page,
      introductionId,
      participantId,
      opening,
      occasion,
      built,
      page: employerPage(built.view),
      fingerprint: fingerprintOf(built.view),
      mayBeSent: asked.route === 'alone' || (built.introducible.may && opening.employerId !== null),
      reveals,
      hidden: {
        items: codesOf(PRESENTATION_ITEMS).filter((item) => !page.items.includes(item)),
        topics: (await this.topics.in(territoryId)).filter((topic) => !told.has(topic)),
      },
      warnings: tellingPassagesIn(built.view),
    };
  }
}

/** Each once, in the order of the vocabulary: the order in which boxes were ticked makes no other page. */
function inOrder(items: readonly PresentationItem[]): PresentationItem[] {
  return codesOf(PRESENTATION_ITEMS).filter((item) => items.includes(item));
}
