import { codesOf, DISCLOSURE_TOPICS } from '../../reference';
import { blockedByViolence } from './blocked-topics';

it('while the fact stands, nothing that tells a place is ever granted', () => {
  expect(codesOf(DISCLOSURE_TOPICS).filter(blockedByViolence)).toEqual(['housing', 'mobility', 'violence']);
});
