import { hoursOf } from './hours';

const said = (dureeTravailLibelle: string) => hoursOf({ dureeTravailLibelle });

describe('weekly hours', () => {
  it.each([
    ['35H/semaine Travail en journée', 35],
    ['36H45/semaine Travail en journée', 36.75],
    ['35 H', 35],
    ['24 H', 24],
    ['Temps partiel - 4H30/semaine Travail en journée', 4.5],
    ['Temps partiel - 1H15/semaine', 1.25],
    ['6 H  Travail en horaires fractionnés', 6],
    ['35 H  Travail le samedi - .', 35],
  ])('reads "%s"', (label, hours) => {
    expect(said(label)).toMatchObject({ min: hours, max: hours, source: 'stated' });
  });

  it('takes "Temps plein" alone as the legal 35 hours, and says so', () => {
    expect(hoursOf({ dureeTravailLibelleConverti: 'Temps plein' })).toMatchObject({
      min: 35,
      source: 'full_time',
    });
  });

  it('leaves part time without a number unknown', () => {
    expect(hoursOf({ dureeTravailLibelleConverti: 'Temps partiel' })).toMatchObject({
      min: null,
      max: null,
      source: null,
      partTime: true,
    });
  });

  it('does not take an hour of the day for a duration', () => {
    expect(said('Travail les week-ends - 8h à 12h').min).toBeNull();
    expect(said('8h à 17h').min).toBeNull();
  });

  it('ignores impossible weeks', () => {
    expect(said('99H/semaine').min).toBeNull();
    expect(said('0H/semaine').min).toBeNull();
  });

  it('reads a plain phrase of the description when the fields are silent', () => {
    expect(hoursOf({ description: 'CDI de 39 heures par semaine' })).toMatchObject({
      min: 39,
      source: 'description',
    });
    expect(hoursOf({ description: '17.5 heures par semaine' }).min).toBe(17.5);
  });

  it('does not choose between two numbers, and does not read lessons or shifts as weeks', () => {
    expect(hoursOf({ description: '35h/semaine, puis 39h/semaine en saison' }).min).toBeNull();
    expect(hoursOf({ description: '18 heures de cours par semaine, en 2x8' }).min).toBeNull();
  });

  it('knows nothing when nothing is said', () => {
    expect(hoursOf({})).toEqual({
      min: null,
      max: null,
      source: null,
      partTime: false,
      slots: null,
      notes: [],
    });
  });
});

describe('time slots', () => {
  it.each([
    ['35H/semaine Travail en journée', ['day'], []],
    ['37H30/semaine Travail de nuit', ['night'], []],
    ['6 H  Travail en horaires fractionnés', ['split'], []],
    ['Travail le dimanche', ['weekend'], []],
    ['35H/semaine Travail le samedi', ['weekend'], ['slots_incomplete']],
    [
      '39H/semaine Travail les week-ends et jours fériés',
      ['weekend'],
      ['public_holidays', 'slots_incomplete'],
    ],
    ['35H/semaine Travail en horaires décalés', null, ['staggered', 'slots_incomplete']],
    ['35 H', null, []],
  ])('reads "%s"', (label, slots, notes) => {
    expect(said(label)).toMatchObject({ slots, notes });
  });

  it('takes posted work as mornings and evenings, and nights only as possible', () => {
    expect(said('37H/semaine Travail posté (2x8, 3x8, 5x8, etc.)')).toMatchObject({
      slots: ['morning', 'evening'],
      notes: ['posted', 'night_possible'],
    });
  });

  it('adds up the several lines of the context', () => {
    const hours = hoursOf({
      dureeTravailLibelle: '35H/semaine Travail en journée...',
      contexteTravail: {
        horaires: ['35H/semaine Travail en journée', 'Travail le samedi', 'Travail en astreinte'],
      },
    });
    expect(hours).toMatchObject({ min: 35, slots: ['day', 'weekend'], notes: ['on_call'] });
  });

  it('reads them in the description when the fields are silent, and says so', () => {
    expect(hoursOf({ description: 'Horaires en 2x8, 35h/semaine' })).toMatchObject({
      min: 35,
      slots: ['morning', 'evening'],
      notes: ['slots_in_text', 'posted'],
    });
    const both = { dureeTravailLibelle: '35H/semaine Travail en journée', description: 'Travail de nuit' };
    expect(hoursOf(both)).toMatchObject({ slots: ['day'], notes: [] });
  });

  it('knows nights for sure when they are said beside posted work', () => {
    const hours = hoursOf({
      contexteTravail: { horaires: ['37H30/semaine Travail de nuit', 'Travail posté (3x8)'] },
    });
    expect(hours).toMatchObject({ slots: ['night', 'morning', 'evening'], notes: ['posted'] });
  });
});
