import { refuseFaultsInContact } from './contact-details';

const faults = (details: { email?: string; phone?: string }) => {
  try {
    refuseFaultsInContact({ name: 'M. Renard', ...details });
    return [];
  } catch (error) {
    return (error as { errors: { field: string }[] }).errors.map(({ field }) => field);
  }
};

describe('a contact', () => {
  it.each(['renard@relais.example', 'prenom.nom+offres@sous.domaine.fr'])(
    'may be written to at %s',
    (email) => {
      expect(faults({ email })).toEqual([]);
    },
  );

  it.each([
    'renard',
    'renard@relais',
    'renard@@relais.fr',
    'a@relais.fr, b@relais.fr',
    'Renard <renard@relais.fr>',
    'renard@relais.fr\r\nBcc: x@y.fr',
    'renard..@relais.fr',
  ])('is not written down with the address %j', (email) => {
    expect(faults({ email })).toEqual(['email']);
  });

  it('has a phone number that can be dialled, or none', () => {
    expect(faults({ phone: '03 80 00 00 00' })).toEqual([]);
    expect(faults({ phone: '+33 (0)3 80 00 00 00' })).toEqual([]);
    expect(faults({ phone: 'le matin' })).toEqual(['phone']);
  });
});
