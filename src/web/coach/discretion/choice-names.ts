import { Injectable } from '@nestjs/common';
import type { RecordedChoice, RecordedTalk } from '../../../disclosure';
import { Colleagues, type Viewer } from '../../../identity';
import { EmployersQuery } from '../../../network';
import { OpeningsQuery } from '../../../openings';
import type { ChoiceNames } from './choice-in-words';

/** Finds the names behind the ids that choices and talks hold, within the viewer's reach. */
@Injectable()
export class NamesForChoices {
  constructor(
    private readonly employers: EmployersQuery,
    private readonly openings: OpeningsQuery,
    private readonly colleagues: Colleagues,
  ) {}

  async namesFor(
    viewer: Viewer,
    choices: readonly RecordedChoice[],
    talks: readonly RecordedTalk[],
  ): Promise<ChoiceNames> {
    const audiences = (kind: string) =>
      choices.flatMap((one) => (one.audienceKind === kind && one.audienceId ? [one.audienceId] : []));
    const people = [
      ...choices.flatMap(({ saidAloudTo, by }) => [saidAloudTo, by]),
      ...talks.map(({ withAccount }) => withAccount),
    ];
    const [employers, openings, colleagues] = await Promise.all([
      this.employers.names(viewer, audiences('employer')),
      this.openings.some(viewer, audiences('opening')),
      this.colleagues.namesOf([...new Set(people.filter((one) => one !== null))]),
    ]);
    return {
      employer: (id) => employers.get(id),
      opening: (id) => openings.get(id)?.title,
      colleague: (id) => colleagues.get(id),
    };
  }
}
