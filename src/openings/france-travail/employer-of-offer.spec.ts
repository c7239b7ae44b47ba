import { employerOf, matchKeyOf } from './employer-of-offer';
import type { Offer } from './offer';

const PORTS = { isAgencyNaf: (naf: string) => naf.startsWith('78.') };
const employer = (fields: Partial<Offer>) => employerOf(fields, PORTS);

describe('the employer of an offer', () => {
  it('is nobody when the offer names nobody: none is invented', () => {
    expect(employer({ entreprise: {} })).toMatchObject({ name: null, matchKey: null });
    expect(employer({})).toMatchObject({ name: null, matchKey: null });
  });

  it.each(['...', 'NC', 'Non communiqué', 'Confidentiel', '-'])(
    'is nobody when "%s" stands for a name',
    (nom) => {
      expect(employer({ entreprise: { nom } }).name).toBeNull();
    },
  );

  it('lends the sector of its NAF code', () => {
    expect(employer({ entreprise: { nom: 'Le Fournil' }, codeNAF: '10.71C' })).toMatchObject({
      naf: '10.71C',
      isAgency: false,
      lendsSector: true,
    });
  });

  it('never lends the sector of an agency, named or not', () => {
    expect(employer({ codeNAF: '78.20Z', typeContrat: 'CDI' })).toMatchObject({
      isAgency: true,
      lendsSector: false,
    });
    expect(employer({ codeNAF: '7820Z' })).toMatchObject({ naf: '78.20Z', isAgency: true });
    expect(employer({ entreprise: { nom: 'ABC INTERIM' }, codeNAF: '70.22Z' })).toMatchObject({
      isAgency: true,
    });
  });

  it('knows an agency by the contract that only an agency signs', () => {
    expect(employer({ entreprise: { nom: 'Machin' }, typeContrat: 'MIS' }).isAgency).toBe(true);
    expect(employer({ entreprise: { nom: 'Machin' }, typeContrat: 'CDD' }).isAgency).toBe(false);
  });

  it('lends no sector for a recruiter or a head office, which are no agencies', () => {
    expect(employer({ entreprise: { nom: 'AK Recrutement' }, codeNAF: '70.22Z' })).toMatchObject({
      isAgency: false,
      lendsSector: false,
    });
    expect(employer({ entreprise: { nom: 'Grillades de France' }, codeNAF: '70.10Z' }).lendsSector).toBe(
      false,
    );
  });

  it('does not take a word inside another for an agency', () => {
    expect(employer({ entreprise: { nom: 'Printérimage' }, codeNAF: '18.12Z' }).isAgency).toBe(false);
    expect(employer({ entreprise: { nom: 'Rhône Fleurs' }, codeNAF: '47.76Z' }).lendsSector).toBe(true);
  });

  it('ignores a NAF code that is none', () => {
    expect(employer({ codeNAF: 'abc' })).toMatchObject({ naf: null, lendsSector: false });
  });

  it.each([
    ['SARL L’Épicerie du Lac', 'l epicerie du lac'],
    ['EPICERIE DU LAC S.A.S.', 'epicerie du lac'],
    ['  Faille   SA ', 'faille'],
    ['SOCIETE DU GRAND HOTEL', 'societe du grand hotel'],
    ['L’usine sa mère', 'l usine sa mere'],
    ['SAS', 'sas'],
  ])('is compared as "%s" → "%s"', (name, key) => {
    expect(matchKeyOf(name)).toBe(key);
  });
});
