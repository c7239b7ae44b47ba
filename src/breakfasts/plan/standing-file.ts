import type { Viewer } from '../../identity';
import type { OpenAct } from '../../platform/acts/act';
import { BreakfastCancelled, BreakfastOver } from '../breakfasts.errors';
import type { BreakfastFile, BreakfastsRepository } from '../breakfasts.repository';

/**
 * The petit-déj within an act, while something about it may still be decided.
 * @throws BreakfastNotFound, BreakfastCancelled, BreakfastOver
 */
export async function stillAhead(
  breakfasts: BreakfastsRepository,
  viewer: Viewer,
  id: string,
  act: OpenAct,
): Promise<BreakfastFile> {
  const file = await breakfasts.visibleTo(viewer, id, act.manager);
  if (file.cancellation) throw new BreakfastCancelled();
  if (file.plan.endsAt <= act.at) throw new BreakfastOver();
  return file;
}
