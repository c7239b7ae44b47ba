import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Asker } from '../../identity';
import { PeopleQuery, type PersonFile } from '../../people';
import { Acts } from '../../platform/acts/acts';
import { InvalidInput } from '../../platform/http/field-error';
import type { Paper } from '../../platform/papers/paper';
import { codesOf, Occupations } from '../../reference';
import { EmployerExit } from '../exit/employer-exit';
import { type PresentationItem, PRESENTATION_ITEMS } from '../gate/items';
import { shownPerson } from '../gate/shown-person';
import { cvPaper, type TitleForm } from './cv-paper';
import { PaperChanged } from './documents.errors';
import { fileNameOf } from './file-name';
import { type HandedPaper, handedAs, type PaperForm } from './handed-paper';
import { tellingWordsIn } from './telling-words';

/** What she ticks. */
export interface CvChoice {
  /** The usual ones when she has not chosen yet: everything but surname and phone. */
  readonly items?: readonly PresentationItem[];
  /** Places, in her file, of the experiences she keeps; all unless told. */
  readonly experience?: readonly number[];
  /** As her file tells her gender, unless she says otherwise. */
  readonly titles?: TitleForm;
}

/** Her CV as it would be, and what she may still choose. */
export interface Cv {
  readonly paper: Paper;
  /** Items about which her file says something. */
  readonly known: readonly PresentationItem[];
  /** Among the known, those this CV shows. */
  readonly items: readonly PresentationItem[];
  /** Her experiences in order, and whether this CV keeps each. */
  readonly experience: readonly { readonly words: string; readonly kept: boolean }[];
  readonly titles: TitleForm;
  /** Words on it that may tell more than she wants, each once. */
  readonly telling: readonly string[];
  /** What she saw, in short: handed back when the paper is taken. */
  readonly seal: string;
}

/** How a paper is taken. */
export interface Taking {
  readonly seal: string;
  /** She was shown the telling words, and keeps them. */
  readonly keepsWords: boolean;
  readonly form: PaperForm;
}

const TITLES_OF = { woman: 'feminine', man: 'masculine', other: 'both' } as const;
const UNLESS_TICKED: ReadonlySet<PresentationItem> = new Set(['surname', 'phone']);

/** Her CV, made of her own words: she ticks, sees exactly that, and takes it. */
@Injectable()
export class CvOf {
  constructor(
    private readonly acts: Acts,
    private readonly people: PeopleQuery,
    private readonly occupations: Occupations,
    private readonly exit: EmployerExit,
  ) {}

  /** @throws ParticipantNotFound */
  async see(asker: Asker, participantId: string, choice: CvChoice): Promise<Cv> {
    const whole = await this.people.file(asker, participantId);
    const isKept = (place: number) => choice.experience?.includes(place) ?? true;
    const file = { ...whole, experience: whole.experience.filter((_, place) => isKept(place)) };
    const known = codesOf(PRESENTATION_ITEMS).filter((item) => this.says(whole, item));
    const items = known.filter((item) => choice.items?.includes(item) ?? !UNLESS_TICKED.has(item));
    const titles = choice.titles ?? TITLES_OF[whole.participant.gender ?? 'other'];
    const paper = cvPaper(shownPerson(file, items, this.occupations), titles);
    return {
      paper,
      known,
      items,
      experience: whole.experience.map((line, place) => ({
        words: this.named(line),
        kept: isKept(place),
      })),
      titles,
      telling: tellingWordsIn(paper),
      seal: sealOf(paper),
    };
  }

  /**
   * Hands over the very paper she saw, and writes in the register that it was made.
   * @throws ParticipantNotFound, PaperChanged, UnwritableLetters, InvalidInput at `keepWords`
   */
  async take(asker: Asker, participantId: string, choice: CvChoice, taking: Taking): Promise<HandedPaper> {
    const { paper, items, telling, seal } = await this.see(asker, participantId, choice);
    if (seal !== taking.seal) throw new PaperChanged();
    if (telling.length > 0 && !taking.keepsWords) {
      throw new InvalidInput([{ field: 'keepWords', message: 'Cochez si vous gardez ces mots.' }]);
    }
    const { participant } = await this.people.file(asker, participantId);
    const firstName = items.includes('first_name') ? participant.name : undefined;
    const handed = await handedAs(taking.form, paper, fileNameOf('cv', firstName));
    const subject = { type: 'participant', id: participantId };
    await this.acts.perform({ by: asker.actor, name: 'cv.take', subject }, async (act) => {
      await this.exit.releasePaper({ participantId, introductionId: null, channel: 'cv', items }, act);
      return { id: participantId };
    });
    return handed;
  }

  private says(file: PersonFile, item: PresentationItem): boolean {
    return Object.keys(shownPerson(file, [item], this.occupations)).length > 0;
  }

  private named({ occupation, words, employer }: PersonFile['experience'][number]): string {
    return [occupation && this.occupations.find(occupation)?.title, words, employer].find(Boolean) ?? '';
  }
}

/** The same paper has the same seal; nothing of it can be read back. */
export function sealOf(paper: Paper): string {
  return createHash('sha256').update(JSON.stringify(paper)).digest('base64url').slice(0, 22);
}
