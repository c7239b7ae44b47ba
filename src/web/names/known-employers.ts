import type { Viewer } from '../../identity';
import type { EmployersQuery } from '../../network';
import type { SaidWish, Wish } from '../../people';
import { InvalidInput } from '../../platform/http/field-error';

/**
 * People stand below employers: whether the one a wish names is there is asked at the door. What she said before
 * stays hers to keep, whatever became of the employer.
 * @throws InvalidInput naming each wish about an employer that is absent or out of reach
 */
export async function refuseUnknownEmployers(
  employers: Pick<EmployersQuery, 'names'>,
  viewer: Viewer,
  { said, before }: { said: readonly SaidWish[]; before: readonly Wish[] },
): Promise<void> {
  const held = new Set<unknown>(before.filter(isAboutEmployer).map(({ value }) => value));
  const asked = said.flatMap(({ criterion, value }, place) =>
    isAboutEmployer({ criterion }) && isId(value) && !held.has(value.toLowerCase())
      ? [{ place, id: value.toLowerCase() }]
      : [],
  );
  const known = await employers.names(
    viewer,
    asked.map(({ id }) => id),
  );
  const unknown = asked.filter(({ id }) => !known.has(id));
  if (unknown.length === 0) return;
  throw new InvalidInput(
    unknown.map(({ place }) => ({
      field: `wishes[${place}].value`,
      message: 'Cet employeur est introuvable.',
    })),
  );
}

function isAboutEmployer({ criterion }: { readonly criterion: string }): boolean {
  return criterion === 'employer';
}

/** What is no id is refused by people, in their words. */
function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}
