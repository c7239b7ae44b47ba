import { createReadStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OpeningDraft } from '../../src/openings/opening-draft';
import { draftOf } from '../../src/openings/france-travail/draft';
import { readOffers } from '../../src/openings/france-travail/offer-stream';
import type { ReferencePorts } from '../../src/openings/france-travail/reference-ports';
import { isAgencyNaf, sectorOfNaf } from '../../src/reference/sector-of-naf';
import { sectorOfRome } from '../../src/reference/sector-of-rome';

const OFFERS =
  process.env.OFFERS_FILE ?? resolve(__dirname, '../../../shared/data/france-travail-offers-ain.json');

/** The fields of the source that the assertions read by themselves, beside what the importer made of them. */
interface SourceOffer {
  readonly romeCode?: string;
  readonly codeNAF?: string;
  readonly entreprise?: { readonly nom?: string };
  readonly salaire?: { readonly libelle?: string };
}

interface Read {
  readonly source: SourceOffer;
  readonly draft: OpeningDraft;
}

const PORTS: ReferencePorts = {
  sectorOfNaf,
  isAgencyNaf,
  sectorOfOccupation: (rome) => sectorOfRome(rome),
  findOccupation: () => null,
};

/** What an hour, a month or a year may pay in France in the eyes of any reader: gross euros. */
const USABLE: Readonly<Record<string, readonly [number, number]>> = {
  Horaire: [9, 150],
  Mensuel: [1_400, 20_000],
  Annuel: [17_000, 240_000],
};

/** A wage text holds a usable number when it says its period and each of its amounts makes sense for it. */
function holdsUsableNumber({ salaire }: SourceOffer): boolean {
  const [, period = '', rest = ''] =
    /^(\w+) de (.*?)(?: sur [\d.]+ mois)?$/.exec(salaire?.libelle ?? '') ?? [];
  const bounds = USABLE[period];
  const amounts = [...rest.matchAll(/[\d.,]+/g)].map(([amount]) => Number(amount.replace(',', '.')));
  return bounds !== undefined && amounts.length > 0 && amounts.every((n) => n >= bounds[0] && n <= bounds[1]);
}

function share(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : part / whole;
}

async function readAll(): Promise<{ received: number; read: Read[]; rejected: string[] }> {
  const read: Read[] = [];
  const rejected: string[] = [];
  let received = 0;
  for await (const { item } of readOffers(createReadStream(OFFERS))) {
    received += 1;
    const drafting = draftOf(item, PORTS);
    if (drafting.ok) read.push({ source: item as SourceOffer, draft: drafting.draft });
    else rejected.push(drafting.reason);
  }
  return { received, read, rejected };
}

const whenThereAreOffers = existsSync(OFFERS) ? describe : describe.skip; // no real answer here: point OFFERS_FILE at one

whenThereAreOffers('real offers of France Travail (OFFERS_FILE points at another file)', () => {
  let all: Awaited<ReturnType<typeof readAll>>;
  let read: readonly Read[];

  beforeAll(async () => {
    all = await readAll();
    read = all.read;
  });

  it('are each drafted or rejected with a French reason, and the counts add up', () => {
    expect(all.received).toBeGreaterThan(0);
    expect(read.length + all.rejected.length).toBe(all.received);
    expect(all.rejected.filter((reason) => !/^\S.*\.$/.test(reason))).toEqual([]);
    if (process.env.OFFERS_FILE === undefined) expect(all).toMatchObject({ received: 455, rejected: [] });
  });

  it('have their hourly wage known for 95 % of the wage texts that hold a usable number', () => {
    const usable = read.filter(
      ({ source, draft }) => draft.workStatus === 'employee' && holdsUsableNumber(source),
    );
    const known = usable.filter(({ draft }) => draft.hourlyWageMin !== null);
    expect(usable.length).toBeGreaterThan(0);
    expect(share(known.length, usable.length)).toBeGreaterThanOrEqual(0.95);
  });

  it('have believable wages only, with the text they come from', () => {
    for (const { draft } of read.filter(({ draft: { hourlyWageMin } }) => hourlyWageMin !== null)) {
      expect(draft.hourlyWageMin).toBeGreaterThanOrEqual(3);
      expect(draft.hourlyWageMax ?? draft.hourlyWageMin).toBeLessThanOrEqual(150);
      expect(draft.wageText).toMatch(/\d/);
    }
  });

  it.each(['occupation', 'sector', 'contract'] as const)('have their %s known for 90 % of them', (fact) => {
    const known = read.filter(({ draft }) => draft[fact] !== null);
    expect(share(known.length, read.length)).toBeGreaterThanOrEqual(0.9);
  });

  it('never get their sector from an agency', () => {
    const agencies = read.filter(({ source }) => source.codeNAF?.startsWith('78'));
    if (process.env.OFFERS_FILE === undefined) expect(agencies).toHaveLength(166);
    for (const { source, draft } of agencies) {
      expect(draft.employer.isAgency).toBe(true);
      expect(draft.sector).toBe(sectorOfRome(source.romeCode ?? ''));
      expect(draft.sectorInferred).toBe(draft.sector !== null);
    }
  });

  it('mark every sector that the employer did not state', () => {
    const unstated = read.filter(({ source }) => source.codeNAF === undefined);
    expect(unstated.filter(({ draft }) => draft.sector !== null && !draft.sectorInferred)).toEqual([]);
  });

  it('invent no employer for offers that name none', () => {
    const unnamed = read.filter(({ source }) => source.entreprise?.nom === undefined);
    if (process.env.OFFERS_FILE === undefined) expect(unnamed).toHaveLength(195);
    expect(unnamed.filter(({ draft }) => draft.employer.name !== null)).toEqual([]);
  });

  it('give the same draft when they are read again', async () => {
    const again = await readAll();
    expect(again.read.map(({ draft }) => draft.contentHash)).toEqual(
      read.map(({ draft }) => draft.contentHash),
    );
  });
});
