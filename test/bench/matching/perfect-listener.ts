import type { Wish } from '../../../src/people';
import type { HiddenTastes } from '../../../src/seeding/crowd/people/hidden-tastes';
import type { CrowdPerson } from '../../../src/seeding/crowd/people/person-maker';

/**
 * What somebody would know of her who heard every wish, guessed right what she meant and how much it matters to her,
 * and knew nothing else. No list made from her wishes can be expected to please her more than his.
 */
export function heard({ tastes, wishes }: CrowdPerson): HiddenTastes {
  const says = (isIt: (wish: Wish) => boolean) => wishes.some(isIt);
  const saysTrait = (trait: string) =>
    says(({ criterion, value }) => criterion === 'trait' && value === trait);
  const saysOf = (criterion: Wish['criterion']) => says((wish) => wish.criterion === criterion);
  const counted = (importance: number, isSaid: boolean) => ({ importance: isSaid ? importance : 0 });
  const { occupations, liked, disliked, unbearable, times, hours, wage, contract } = tastes;
  const works = occupations.filter(({ code, sector }) =>
    says(({ criterion, value }) => value === code || (criterion === 'sector' && value === sector)),
  );
  return {
    ...tastes,
    // Said in her own words: he understood her.
    occupations: works.length > 0 && !saysOf('words') ? works : occupations,
    liked: liked.filter(({ trait }) => saysTrait(trait)),
    disliked: disliked.filter(({ trait }) => saysTrait(trait)),
    unbearable: unbearable.filter((one) =>
      'trait' in one
        ? saysTrait(one.trait)
        : says(({ criterion, value }) => criterion === 'slot' && value === one.slot),
    ),
    times: { ...times, ...counted(times.importance, saysOf('slot')) },
    hours: { ...hours, ...counted(hours.importance, saysOf('hours')) },
    wage: { ...wage, ...counted(wage.importance, saysOf('wage')) },
    contract: { ...contract, ...counted(contract.importance, saysOf('contract')) },
  };
}
