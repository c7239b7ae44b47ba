import { aContext, anOpening, aProfile } from '../../test/support/matching-worlds';
import type { Wish } from '../people';
import { peopleWhoMightLike, type Candidate } from './reverse';

const outdoors: Wish = { criterion: 'trait', value: 'outdoors', stance: 'like' };
const night: Wish = { criterion: 'slot', value: 'night', stance: 'never' };

function person(
  participantId: string,
  wishes: readonly Wish[],
  own: Partial<Candidate['own']> = {},
): Candidate {
  const { relevance, titled, silentTopics, answeredNo } = aContext();
  const nothing = { relevance, titled, silentTopics, answeredNo };
  return { profile: aProfile(wishes, { participantId, age: 17 }), own: { ...nothing, ...own } };
}

describe('who might like an opening', () => {
  const opening = anOpening({ traits: ['outdoors'], slots: ['night'] });
  const names = (candidates: readonly Candidate[]) =>
    peopleWhoMightLike(opening, candidates, aContext()).map(({ participantId }) => participantId);

  it('is whoever wants something it offers and from whom it is not hidden, in the order given', () => {
    const candidates = [
      person('zoé', [outdoors]),
      person('never at night', [outdoors, night]),
      person('said nothing', []),
      person('would avoid it', [{ ...outdoors, stance: 'avoid' }]),
      person('said no', [outdoors], { answeredNo: new Set(['opening']) }),
      person('anna', [outdoors]),
    ];
    expect(names(candidates)).toEqual(['zoé', 'anna']);
  });

  it('comes with reasons for the coach, and no score', () => {
    const [found] = peopleWhoMightLike(opening, [person('moussa', [outdoors])], aContext());
    expect(found!.explanation.reasons).toEqual([{ code: 'trait', text: 'Souhaite un travail dehors.' }]);
    expect(JSON.stringify(found)).not.toContain('score');
  });

  it('keeps people whom the law still stops, with what can be done', () => {
    const adult = { kind: 'age', label: '18 ans', level: 'legal', value: '18' } as const;
    const [found] = peopleWhoMightLike(
      { ...opening, prerequisites: [adult] },
      [person('léa', [outdoors])],
      aContext(),
    );
    expect(found).toMatchObject({ participantId: 'léa', steps: [{ code: 'obtain_age' }] });
  });
});
