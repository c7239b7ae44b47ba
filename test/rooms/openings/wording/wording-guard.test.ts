import { refusalOf, unlawfulSentences } from '../../../../src/openings';
import { WORDING_RULES } from '../../../../src/openings/wording-guard/read-wording';
import { ARTICLES } from '../../../../src/openings/wording-guard/articles';
import { judged, type Part, shareNoticed } from './corpus';

const PARTS: readonly Part[] = ['first', 'second', 'third', 'held-out'];
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

describe('the wording guard, on sentences as employers write them', () => {
  it.each(PARTS)(
    'notices at least 95 %% of what is unlawful and at most 5 %% of what is not (%s part)',
    (part) => {
      const unlawful = judged(part, 'unlawful');
      const lawful = judged(part, 'lawful');
      const [recall, alarms] = [shareNoticed(unlawful), shareNoticed(lawful)];
      const rightly = unlawful.filter(({ article, found }) => found?.article === article).length;
      process.stdout.write(
        `wording, ${part} part: ${percent(recall)} of ${unlawful.length} unlawful noticed, ${rightly} with the article written beside, ${percent(alarms)} of ${lawful.length} lawful alarmed\n`,
      );
      expect(unlawful.length).toBeGreaterThanOrEqual(50);
      expect(lawful.length).toBeGreaterThanOrEqual(50);
      expect(recall).toBeGreaterThanOrEqual(0.95);
      expect(alarms).toBeLessThanOrEqual(0.05);
    },
  );

  it('says the sentence at fault, the article and a lawful way to say it, and leaves the others alone', () => {
    const [only, ...others] = unlawfulSentences(
      'Port de charges. Homme uniquement, merci. Deux soirs libres.',
    );
    expect(others).toEqual([]);
    expect(refusalOf(only!)).toBe(
      '« Homme uniquement, merci. » : la loi ne permet pas de demander un homme ou une femme (Code du travail, article L1142-1). Retirez le sexe et dites le travail : « port de charges jusqu’à 25 kg », « accueil des clients ».',
    );
  });

  it('reads what is written without accents, in capitals and over several lines', () => {
    expect(unlawfulSentences('PLONGE\nNATIONALITE FRANCAISE EXIGEE\nle midi')).toHaveLength(1);
  });

  it('never complains of the way it proposes itself', () => {
    for (const { instead } of WORDING_RULES) {
      const [proposed] = /« ([^»]+) »/.exec(instead) ?? [];
      expect([instead, unlawfulSentences(proposed ?? '')]).toEqual([instead, []]);
    }
  });

  it('knows for each article when it was read, and that no lawyer has confirmed it yet', () => {
    for (const { readOn, confirmedByLawyerOn } of Object.values(ARTICLES)) {
      expect(readOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(confirmedByLawyerOn).toBeNull();
    }
  });
});
