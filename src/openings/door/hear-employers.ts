import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EmployersQuery, RestByEmployer } from '../../network';
import type { OpenAct } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { Clock } from '../../platform/clock/clock';
import { type OutboxHandler, OutboxHandlers, type TakenMessage } from '../../platform/outbox/outbox-handlers';
import { Occupations } from '../../reference';
import { describeOpening } from '../describe-opening';
import { Opening } from '../opening.entity';
import { OpeningWords } from '../opening-words';
import { tellShown } from '../openings-shown';
import { OpeningsRepository } from '../openings.repository';
import { EMPLOYER_WORD } from './door-words';
import { DoorsRepository } from './doors.repository';
import type { EmployerDoor } from './employer-door.entity';
import type { EmployerWord } from './employer-word.entity';
import { openingOfPost } from './opening-of-post';
import type { AboutPost, PauseContent, PostContent } from './word-content';

/** Does what employers said at their door: a post becomes a draft for a coach to read, a pause a rest. Heard twice, it is done once. */
@Injectable()
export class HearEmployers implements OutboxHandler, OnModuleInit {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly handlers: OutboxHandlers,
    private readonly doors: DoorsRepository,
    private readonly openings: OpeningsRepository,
    private readonly employers: EmployersQuery,
    private readonly occupations: Occupations,
    private readonly words: OpeningWords,
    private readonly rests: RestByEmployer,
  ) {}

  onModuleInit(): void {
    this.handlers.register(EMPLOYER_WORD, this);
  }

  async handle({ ref }: TakenMessage): Promise<string> {
    const id = String(ref.wordId);
    return this.acts.perform({ by: { kind: 'employer', id }, name: 'employer.word' }, async (act) => {
      const word = await this.doors.word(id, act.manager);
      const door = word && (await this.doors.find(word.employerDoorId, act.manager));
      if (!word || !door) return 'gone';
      act.about({ type: 'employer', id: door.employerId });
      await this.hear(word, door, act);
      return 'heard';
    });
  }

  private async hear(word: EmployerWord, door: EmployerDoor, act: OpenAct): Promise<void> {
    const content: unknown = JSON.parse(word.content);
    if (word.kind === 'post') await this.draft(word.id, door, content as PostContent, act);
    if (word.kind === 'pause') await this.rests.begin(door.employerId, (content as PauseContent).until, act);
    if (word.kind === 'resume') await this.rests.end(door.employerId, act);
    if (word.kind === 'still_open') await this.stillOpen((content as AboutPost).postId, door, act);
    if (word.kind === 'filled') await this.filled((content as AboutPost).postId, door, act);
  }

  private async draft(id: string, door: EmployerDoor, post: PostContent, act: OpenAct): Promise<void> {
    if ((await this.openings.byIds([id], act.manager)).length > 0) return;
    const details = openingOfPost(door.employerId, post);
    const employer =
      (await this.employers.trades([door.employerId], act.manager)).get(door.employerId) ?? null;
    const occupation = post.occupation ? this.occupations.find(post.occupation) : null;
    const opening = Object.assign(describeOpening(new Opening(), details, { employer, occupation }), {
      id,
      version: 1,
      source: 'portal' as const,
      originUrl: null,
      territoryId: door.territoryId,
      createdAt: act.at,
      createdBy: null,
      changedAt: act.at,
      freshOn: this.clock.today(),
    });
    await this.openings.add([opening], act.manager);
    await this.openings.setPrerequisites(new Map([[id, details.prerequisites ?? []]]), act.manager);
    await this.words.index([opening], act);
    act.about({ type: 'opening', id });
  }

  private async stillOpen(id: string, door: EmployerDoor, act: OpenAct): Promise<void> {
    const opening = await this.ofTheDoor(id, door, act);
    if (!opening || !(await this.openings.currentPublication(id, act.manager))) return;
    await this.openings.change(Object.assign(opening, { freshOn: this.clock.today() }), act.manager);
    tellShown('shown', [id], act);
  }

  private async filled(id: string, door: EmployerDoor, act: OpenAct): Promise<void> {
    const opening = await this.ofTheDoor(id, door, act);
    const publication = opening && (await this.openings.currentPublication(id, act.manager));
    if (!opening || !publication) return;
    publication.end('filled', act.at, null, 'Dit par l’employeur.');
    await this.openings.savePublication(publication, act.manager);
    await this.openings.change(opening, act.manager);
    tellShown('hidden', [id], act);
  }

  private async ofTheDoor(id: string, door: EmployerDoor, act: OpenAct): Promise<Opening | null> {
    const [opening] = await this.openings.byIds([id], act.manager);
    return opening?.employerId === door.employerId && opening.territoryId === door.territoryId
      ? opening
      : null;
  }
}
