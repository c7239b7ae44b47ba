import type { HerBreakfast } from '../../../breakfasts';

/** /moi/petits-dejs/:id; `heardBy` is the coach who noted her answer as she said it. */
export function herBreakfastPage(hers: HerBreakfast, heardBy: string | null, now: Date) {
  const { id, title, place, startsAt, endsAt, cancelled, toldOn, coming, waits } = hers;
  return {
    title,
    place,
    startsAt,
    endsAt,
    cancelled,
    toldOn,
    said: coming === null ? null : { yes: coming, waits, heardBy },
    action: cancelled || endsAt <= now ? null : `/moi/petits-dejs/${id}`,
  };
}

/** On her first page: those to come, not called off. */
export function herInvitations(all: readonly HerBreakfast[]) {
  return all
    .filter(({ cancelled }) => !cancelled)
    .map(({ id, title, startsAt, coming }) => ({
      href: `/moi/petits-dejs/${id}`,
      title,
      startsAt,
      toChoose: coming === null,
    }));
}
