import type { OpeningFacts } from '../../openings';
import type { Wish } from '../../people';
import { readWish } from '../components/read-wish';
import type { MatchContext } from '../match-context';
import { NOTHING_KNOWN } from './facts-kept';
import { unitsOf } from '../score';
import { READINGS, type Readings } from './readings';

/** Different things said that are remembered; what was asked longest ago is read again. */
const MOST = 400;

/** No reader of these columns looks at anything but the value. */
const NOTHING_ASKED: Pick<MatchContext, 'sisters' | 'relevance' | 'titled'> = {
  sisters: () => [],
  relevance: new Map(),
  titled: new Map(),
};

/** What one thing said finds in each value of a column, kept: many people say the same of the same few values. */
export class KnownReadings {
  private readonly known = new Map<string, Readings>();

  of(values: readonly Partial<OpeningFacts>[], wish: Wish): Readings {
    const key = `${wish.criterion} ${JSON.stringify(wish.value)}`;
    const before = this.known.get(key);
    const whole = before && before.units.length === values.length;
    const readings = whole ? before : readColumn(values, wish, NOTHING_ASKED, before);
    this.known.delete(key);
    this.known.set(key, readings);
    if (this.known.size > MOST) this.known.delete(this.known.keys().next().value!);
    return readings;
  }
}

/** Reads a wish against every value of its column, by the readers every opening is read by. */
export function readColumn(
  values: readonly Partial<OpeningFacts>[],
  wish: Wish,
  context: Pick<MatchContext, 'sisters' | 'relevance' | 'titled'>,
  before?: Readings,
): Readings {
  const [units, readings] = [new Int32Array(values.length), new Uint8Array(values.length)];
  if (before) {
    units.set(before.units);
    readings.set(before.readings);
  }
  const line: OpeningFacts = { ...NOTHING_KNOWN };
  for (let code = before?.units.length ?? 0; code < values.length; code++) {
    const finding = readWish(wish, Object.assign(line, values[code]), context);
    units[code] = unitsOf(finding);
    readings[code] = READINGS.indexOf(finding.reading);
  }
  return { units, readings };
}
