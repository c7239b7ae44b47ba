import type { DisclosureTopic } from '../../reference';
import type { AudienceKind, Decision } from './choice-words';
import { type ChoiceLine, explicitSilence } from './silence';

const nobody = () => null;
const choice = (
  topic: DisclosureTopic,
  decision: Decision,
  audienceKind: AudienceKind = 'all',
  audienceId: string | null = null,
): ChoiceLine => ({ topic, decision, audienceKind, audienceId });

describe('what she explicitly keeps silent', () => {
  it('is nothing when she has not said anything: being undecided hides no opening', () => {
    const silence = explicitSilence([choice('housing', 'undecided')], nobody);
    expect([...silence.towardsAll]).toEqual([]);
  });

  it('follows her latest word', () => {
    const silence = explicitSilence([choice('coaching', 'silent'), choice('coaching', 'tell')], nobody);
    expect([...silence.towardsAll]).toEqual([]);
  });

  it('may differ for one employer, and starts there from what holds for all', () => {
    const silence = explicitSilence(
      [
        choice('housing', 'silent'),
        choice('coaching', 'silent'),
        choice('coaching', 'tell', 'employer', 'noirot'),
      ],
      nobody,
    );
    expect([...silence.towardsAll].sort()).toEqual(['coaching', 'housing']);
    expect([...silence.towards.get('noirot')!]).toEqual(['housing']);
  });

  it('lets an opening win over its employer, topic by topic', () => {
    const silence = explicitSilence(
      [
        choice('coaching', 'silent', 'employer', 'noirot'),
        choice('disability', 'silent', 'employer', 'noirot'),
        choice('coaching', 'tell', 'opening', 'plonge'),
      ],
      (opening) => (opening === 'plonge' ? 'noirot' : null),
    );
    expect([...silence.towards.get('plonge')!]).toEqual(['disability']);
  });
});
