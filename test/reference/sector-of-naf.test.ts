import { isAgencyNaf, sectorOfNaf } from '../../src/reference';

describe('the sector of a company', () => {
  it.each([
    ['56.10A', 'hospitality'],
    ['5610A', 'hospitality'],
    ['56.10', 'hospitality'],
    ['56', 'hospitality'],
    [' 81.21Z ', 'cleaning_green'],
    ['01.13Z', 'agriculture'],
    ['47.11d', 'retail'],
  ])('is read from its NAF code, however it is written: %s', (naf, sector) => {
    expect(sectorOfNaf(naf)).toBe(sector);
  });

  it.each(['', '04', '99999', 'AB', '5', '56.10AZ', '56-10A', '1.13Z', '٥٦'])(
    'is not made up for "%s"',
    (naf) => {
      expect(sectorOfNaf(naf)).toBeNull();
      expect(isAgencyNaf(naf)).toBe(false);
    },
  );

  it.each(['78.20Z', '7820Z', '78', '78.10Z'])('an agency is recognised by %s', (naf) => {
    expect(isAgencyNaf(naf)).toBe(true);
  });

  it('is business services for the agency itself, which lends it to no post', () => {
    expect(sectorOfNaf('78.20Z')).toBe('business_services');
  });
});
