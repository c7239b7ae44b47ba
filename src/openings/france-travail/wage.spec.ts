import type { WageContext } from './wage-conversion';
import { wageOf } from './wage';

const UNKNOWN = { min: null, max: null, partTime: false };
const week = (hours: number) => ({ min: hours, max: hours, partTime: hours < 35 });
const context = (some: Partial<WageContext> = {}): WageContext => ({
  hours: UNKNOWN,
  workStatus: 'employee',
  inTraining: false,
  ...some,
});
const labelled = (libelle: string, some: Partial<WageContext> = {}) =>
  wageOf({ salaire: { libelle } }, context(some));

describe('the wage of an offer', () => {
  it('keeps an hourly wage as it is, with its source text', () => {
    expect(labelled('Horaire de 11,98 Euros à 12,50 Euros')).toEqual({
      hourlyMin: 11.98,
      hourlyMax: 12.5,
      period: 'hour',
      sourceText: 'Horaire de 11,98 Euros à 12,50 Euros',
      source: 'label',
      flags: [],
    });
  });

  it('turns a month into hours on 35 h a week when nothing is said, and says so', () => {
    expect(labelled('Mensuel de 1764,00 Euros')).toMatchObject({
      hourlyMin: 11.63,
      hourlyMax: 11.63,
      period: 'month',
      flags: ['assumed_35h'],
    });
  });

  it('turns a year into hours over twelve months', () => {
    expect(
      labelled('Annuel de 21622.0 Euros à 25000.0 Euros sur 12.0 mois', { hours: week(35) }),
    ).toMatchObject({
      hourlyMin: 11.88,
      hourlyMax: 13.74,
      flags: [],
    });
  });

  it('counts the thirteenth month as a bonus', () => {
    expect(labelled('Annuel de 26000.0 Euros sur 13.0 mois').hourlyMin).toBe(13.19);
    expect(labelled('Annuel de 26000.0 Euros sur 0.0 mois').hourlyMin).toBe(14.29);
  });

  it('counts a full week above 35 h on its own hours', () => {
    expect(labelled('Mensuel de 2300.0 Euros sur 12.0 mois', { hours: week(39) }).hourlyMin).toBe(13.61);
  });

  it('counts it on 35 h when its own hours would make it unlawful', () => {
    expect(labelled('Mensuel de 1911,00 Euros', { hours: week(42) })).toMatchObject({
      hourlyMin: 12.6,
      flags: ['assumed_35h'],
    });
  });

  it('reads what 29 hours earn as such', () => {
    expect(labelled('Mensuel de 1494,00 Euros', { hours: week(29) })).toMatchObject({
      hourlyMin: 11.89,
      flags: ['own_hours'],
    });
  });

  it('reads the full-time wage of a part-time post as such, never as a fortune', () => {
    expect(labelled('Mensuel de 2188.0 Euros sur 12.0 mois', { hours: week(9) })).toMatchObject({
      hourlyMin: 14.43,
      flags: ['full_time_reading'],
    });
  });

  it('computes nothing from a part-time sum whose hours are unknown', () => {
    const partTime = { ...UNKNOWN, partTime: true };
    expect(labelled('Mensuel de 760,00 Euros', { hours: partTime })).toMatchObject({
      hourlyMin: null,
      sourceText: 'Mensuel de 760,00 Euros',
      flags: ['hours_unknown'],
    });
  });

  it.each([
    'Annuel de 17,00 Euros à 27,00 Euros',
    'Annuel de 2300,00 Euros',
    'Mensuel de 11,88 Euros à 11,88 Euros',
    'Horaire de 2000,00 Euros à 2000,00 Euros',
  ])('keeps "%s" as text, flags it and guesses nothing', (label) => {
    const wage = labelled(label);
    expect(wage).toMatchObject({ hourlyMin: null, hourlyMax: null, sourceText: label, source: 'label' });
    expect(wage.flags).toContain('implausible');
  });

  it('does not fall back on the description when the label is nonsense', () => {
    const wage = wageOf(
      { salaire: { libelle: 'Annuel de 12,00 Euros' }, description: 'Salaire : 12,50 €/h' },
      context(),
    );
    expect(wage).toMatchObject({ hourlyMin: null, sourceText: 'Annuel de 12,00 Euros' });
  });

  it('believes the low wages the law allows to an apprentice, and to nobody else', () => {
    const label = 'Mensuel de 760,00 Euros à 1802,00 Euros';
    expect(labelled(label, { hours: week(35), inTraining: true })).toMatchObject({
      hourlyMin: 5.01,
      hourlyMax: 11.88,
    });
    expect(labelled(label, { hours: week(35) }).flags).toContain('implausible');
  });

  it('deduces the period of "Autre" only from an unambiguous amount', () => {
    expect(labelled('Autre de 2100,00 Euros à 2300,00 Euros', { hours: week(35) })).toMatchObject({
      hourlyMin: 13.85,
      period: 'month',
      flags: ['deduced'],
    });
    expect(labelled('Autre de 400,00 Euros')).toMatchObject({ hourlyMin: null, period: null, flags: [] });
  });

  it('leaves a fee per show as text', () => {
    expect(labelled('Cachet de 150,00 Euros')).toMatchObject({ hourlyMin: null, flags: ['per_performance'] });
  });

  it('never calls wage what a self-employed may earn', () => {
    expect(labelled('Mensuel de 5000,00 Euros', { workStatus: 'self_employed' })).toMatchObject({
      hourlyMin: null,
      flags: ['not_a_wage'],
    });
  });

  it('reads the comment, then the description, when the label holds no amount', () => {
    const comment = {
      salaire: { libelle: 'Annuel de', commentaire: 'de 12,10 € à 13 € brut/h' },
      description: '',
    };
    expect(wageOf(comment, context())).toMatchObject({ hourlyMin: 12.1, hourlyMax: 13, source: 'comment' });
    expect(wageOf({ description: 'Salaire : 12,50 €/h' }, context())).toMatchObject({
      hourlyMin: 12.5,
      source: 'description',
      sourceText: 'Salaire : 12,50 €/h',
    });
  });

  it('keeps words without a number, and knows nothing when nothing is said', () => {
    expect(
      wageOf({ salaire: { commentaire: 'Selon profil', complement1: 'Primes' } }, context()),
    ).toMatchObject({
      hourlyMin: null,
      sourceText: 'Selon profil',
      source: 'comment',
    });
    expect(wageOf({}, context())).toMatchObject({ hourlyMin: null, sourceText: null, source: null });
  });
});
