import type { MatchContext } from '../../src/matching/match-context';
import type { OpeningFacts } from '../../src/openings';
import type { Wish, WishCriterion, WishProfile } from '../../src/people';

/**
 * matching.md and decision 0003 written a second time, the plain way: no preparation, no shared code with
 * src/matching, every opening scored and everything sorted. What the product must agree with.
 */
export function naiveList(
  profile: WishProfile,
  openings: readonly OpeningFacts[],
  context: MatchContext,
): { id: string; score: number }[] {
  const shown = openings
    .filter((opening) => !isHidden(profile, opening, context) && !isLegallyBarred(profile, opening))
    .map((opening) => ({ opening, score: naiveScore(profile, opening, context) }));
  shown.sort((a, b) => {
    if (a.score !== b.score) return b.score - a.score;
    const asked = (o: OpeningFacts) => (o.employer ? o.employer.recentSolicitations : 0);
    if (asked(a.opening) !== asked(b.opening)) return asked(a.opening) - asked(b.opening);
    if (a.opening.publishedOn !== b.opening.publishedOn)
      return a.opening.publishedOn > b.opening.publishedOn ? -1 : 1;
    return a.opening.id < b.opening.id ? -1 : 1;
  });
  const first: typeof shown = [];
  let waiting = shown;
  while (first.length < 10 && waiting.length > 0) {
    const nearly = waiting.filter(({ score }) => score >= waiting[0]!.score - 0.05);
    const next = nearly.find(({ opening }) => !isCrowded(profile, opening, first)) ?? waiting[0]!;
    first.push(next);
    waiting = waiting.filter((one) => one !== next);
  }
  return [...first, ...waiting].map(({ opening, score }) => ({ id: opening.id, score }));
}

/** Two of its employer, or five of its occupation, are among the first already. */
function isCrowded(
  profile: WishProfile,
  opening: OpeningFacts,
  first: readonly { opening: OpeningFacts }[],
): boolean {
  const same = (key: (o: OpeningFacts) => string | null | undefined) =>
    first.filter((other) => key(opening) && key(other.opening) === key(opening)).length;
  const crowdedEmployer =
    same((o) => (isOnlyAsked(profile, 'employer', o.employer?.id) ? null : o.employer?.name.toLowerCase())) >=
      2 && !isOnlyAsked(profile, 'employer', opening.employer?.id);
  const crowdedOccupation =
    same((o) => o.occupation) >= 5 && !isOnlyAsked(profile, 'occupation', opening.occupation);
  return crowdedEmployer || crowdedOccupation;
}

function isOnlyAsked(profile: WishProfile, criterion: WishCriterion, key: unknown): boolean {
  const asked = profile.wishes.filter(
    (w) => w.criterion === criterion && (w.stance === 'must' || w.stance === 'like'),
  );
  return asked.length > 0 && asked.every((w) => w.value === key);
}

function isHidden(profile: WishProfile, opening: OpeningFacts, context: MatchContext): boolean {
  if (!opening.published || opening.employer?.resting || context.answeredNo.has(opening.id)) return true;
  const silent = (topics: readonly string[]) =>
    topics.some((t) => [...context.silentTopics].some((s) => s === t));
  if (silent(opening.reveals.alone) && silent(opening.reveals.with_coach)) return true;
  for (const w of profile.wishes) {
    const [, says] = compare(w, opening, context);
    if (w.stance === 'never' && says === 'yes') return true;
    if (w.stance !== 'must') continue;
    const one = ['occupation', 'sector', 'contract', 'employer', 'kind', 'distance', 'slot'].includes(
      w.criterion,
    );
    const alternatives = profile.wishes.filter(
      (o) => o.stance === 'must' && (o === w || (one && o.criterion === w.criterion)),
    );
    if (alternatives.every((o) => compare(o, opening, context)[1] === 'no')) return true;
  }
  return false;
}

function isLegallyBarred(profile: WishProfile, opening: OpeningFacts): boolean {
  return opening.prerequisites.some(({ kind, level, value, label }) => {
    if (kind === 'right_to_work') return profile.rightToWork === false;
    if (level !== 'legal') return false;
    if (kind === 'licence') {
      const drives = (code: string) => profile.licences!.includes(code);
      return profile.licences !== null && !drives(value!) && !(value === 'B1' && drives('B'));
    }
    if (kind === 'certificate')
      return profile.certificates !== null && !profile.certificates.includes(value ?? label);
    if (kind === 'age') return profile.age !== null && profile.age < Number.parseFloat(value!);
    if (kind === 'language') return label === 'Anglais' && value === 'B1';
    return false;
  });
}

/** Adds everything up wish by wish, remembering which criteria take one answer. */
function naiveScore(profile: WishProfile, opening: OpeningFacts, context: MatchContext): number {
  const age = (Date.parse(context.today) - Date.parse(opening.freshOn)) / 86_400_000;
  let above = Math.round(Math.min(1, Math.max(0, 1 - age / 45)) * 10_000);
  let below = 1;
  const seen = new Set<string>();
  for (const w of profile.wishes) {
    if (w.stance === 'never') continue;
    const against = w.stance === 'avoid';
    const several = ['words', 'hours', 'wage', 'trait'].includes(w.criterion);
    const group = `${w.criterion} ${against} ${several ? JSON.stringify(w.value, ['min', 'max', 'minHourly']) : ''}`;
    if (seen.has(group)) continue;
    seen.add(group);
    const together = profile.wishes.filter(
      (o) =>
        o.stance !== 'never' &&
        o.criterion === w.criterion &&
        (o.stance === 'avoid') === against &&
        (!several ||
          JSON.stringify(o.value, ['min', 'max', 'minHourly']) ===
            JSON.stringify(w.value, ['min', 'max', 'minHourly'])),
    );
    const weight = Math.max(...together.map(heavy));
    const found =
      w.criterion === 'slot' ? slotShare(together, opening, weight) : best(together, opening, context);
    above += against ? weight * 10_000 - found : found;
    below += weight;
  }
  return (above * road(profile, opening, context)) / (below * 10_000 * 100);
}

/** Hundredths of what the nearest of the distances she would gladly go leaves; all of it when she named none. */
function road(profile: WishProfile, opening: OpeningFacts, context: MatchContext): number {
  const ways = profile.wishes.filter(
    (w) => w.criterion === 'distance' && (w.stance === 'must' || w.stance === 'like'),
  );
  const left = ways.map((w) => {
    const [value, says] = compare(w, opening, context);
    return says === 'unknown' ? 75 : Math.round(Math.round(value * 10_000) / 100);
  });
  return left.length === 0 ? 100 : Math.max(...left);
}

function heavy(w: Wish): number {
  return (w.stance === 'must' ? 20 : 10) * (w.criterion === 'occupation' ? 3 : 1);
}

function best(wishes: readonly Wish[], opening: OpeningFacts, context: MatchContext): number {
  const each = wishes.map((w) => heavy(w) * Math.round(compare(w, opening, context)[0] * 10_000));
  return each.sort((a, b) => b - a)[0]!;
}

function slotShare(wishes: readonly Wish[], opening: OpeningFacts, weight: number): number {
  if (!opening.slots?.length) return weight * 5_000;
  let share = 0;
  for (const slot of opening.slots) {
    const named = wishes.filter((w) => w.value === slot);
    if (named.length > 0) share += Math.max(...named.map(heavy));
  }
  return Math.round((share * 10_000) / opening.slots.length);
}

/** Match 0..1 (a half when unknown) and what the known facts say. */
function compare(
  w: Wish,
  o: OpeningFacts,
  context: MatchContext,
): [number, 'yes' | 'no' | 'near' | 'unknown'] {
  const equal = (fact: unknown): [number, 'yes' | 'no' | 'unknown'] =>
    fact === null ? [0.5, 'unknown'] : fact === w.value ? [1, 'yes'] : [0, 'no'];
  switch (w.criterion) {
    case 'contract':
      return equal(o.contract);
    case 'kind':
      return equal(o.kind);
    case 'employer':
      return o.employer ? equal(o.employer.id) : [0, 'unknown'];
    case 'sector':
      return o.sector !== null && o.sector !== w.value && o.sectorInferred ? [0, 'unknown'] : equal(o.sector);
    case 'occupation': {
      const inTitle = context.titled.get(w.value)?.get(o.id);
      if (o.occupation === null && inTitle && inTitle >= 0.75) return [inTitle * 0.8, 'near'];
      if (o.occupation === null && context.titled.has(w.value)) return [0, 'unknown'];
      if (o.occupation === null || o.occupation === w.value) return equal(o.occupation);
      if (o.occupation.startsWith(w.value.substring(0, 3))) return [0.6, 'near'];
      return context.sisters(w.value).includes(o.occupation) ? [0.4, 'near'] : [0, 'no'];
    }
    case 'words': {
      const found = context.relevance.get(w.value);
      return found ? [found.get(o.id) ?? 0, 'unknown'] : [0.5, 'unknown'];
    }
    case 'slot':
      if (!o.slots?.length) return [0.5, 'unknown'];
      return o.slots.includes(w.value) ? [1 / o.slots.length, 'yes'] : [0, 'no'];
    case 'trait': {
      const pairs = [
        ['alone', 'team'],
        ['alone', 'small_team'],
        ['outdoors', 'indoors'],
        ['noise', 'quiet'],
      ];
      if (o.traits.includes(w.value)) return [1, 'yes'];
      const contrary = pairs.some(
        ([a, b]) =>
          (a === w.value && o.traits.some((t) => t === b)) ||
          (b === w.value && o.traits.some((t) => t === a)),
      );
      return contrary ? [0, 'no'] : [0.5, 'unknown'];
    }
    case 'hours': {
      const ends = [o.hoursMin, o.hoursMax].filter((h) => h !== null);
      if (ends.length === 0) return [0.5, 'unknown'];
      const [low, high] = [Math.min(...ends), Math.max(...ends)];
      const [from, to] = [Math.max(low, w.value.min ?? 0), Math.min(high, w.value.max ?? 999)];
      if (to < from) return [0, 'no'];
      return from === low && to === high ? [1, 'yes'] : [(to - from + 1) / (high - low + 1), 'near'];
    }
    case 'wage': {
      const floor = w.value.minHourly;
      const worth = (h: number) => (h >= floor ? 1 : Math.max(0, 1 - (floor - h) / (floor * 0.2)));
      if (o.hourlyWageMin !== null && o.hourlyWageMin >= floor) return [1, 'yes'];
      if (o.hourlyWageMax === null) return [0.5, 'unknown'];
      const top = worth(o.hourlyWageMax);
      const value = o.hourlyWageMin === null ? top : (worth(o.hourlyWageMin) + top) / 2;
      return [value, o.hourlyWageMax < floor ? 'no' : 'near'];
    }
    case 'distance': {
      const there = o.position ?? (o.within && nearestCorner(w.value, o.within));
      if (!there) return [0.5, 'unknown'];
      const km = Math.round(kilometres(w.value, there) * 10) / 10;
      if (km <= w.value.maxKm) return o.position ? [1, 'yes'] : [0.5, 'unknown'];
      const step = { walk: 1.25, bike: 3.75, bus: 5, car: 10 }[w.value.mode];
      return [0.5 ** ((km - w.value.maxKm) / step), 'no'];
    }
  }
}

/** The point of a box that is nearest in latitude and in longitude. */
function nearestCorner(
  { lat, lon }: { lat: number; lon: number },
  box: { south: number; west: number; north: number; east: number },
): { lat: number; lon: number } {
  return {
    lat: lat > box.north ? box.north : lat < box.south ? box.south : lat,
    lon: lon > box.east ? box.east : lon < box.west ? box.west : lon,
  };
}

/** Spherical law of cosines: another road to the same kilometres. */
function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const [p, q, d] = [a.lat, b.lat, b.lon - a.lon].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  const cosine = Math.sin(p) * Math.sin(q) + Math.cos(p) * Math.cos(q) * Math.cos(d);
  return 6371.0088 * Math.acos(Math.min(1, Math.max(-1, cosine)));
}
