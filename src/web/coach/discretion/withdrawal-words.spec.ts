import { withdrawalInWords } from './withdrawal-words';

const NOTHING = { silenced: 0, ended: 0, pagesGone: 0, pagesNarrowed: 0 };

describe('what a withdrawal stopped', () => {
  it('is said page by page, and standing yeses too', () => {
    const done = { silenced: 2, ended: 1, pagesGone: 2, pagesNarrowed: 1 };
    expect(withdrawalInWords(done)).toMatch(
      /Arrêté\s: 2\spages que l’employeur n’ouvre plus, 1\spage où cela n’apparaît plus, 1\soui donné d’avance\.$/,
    );
  });

  it('is a silence from now on where no page was concerned', () => {
    expect(withdrawalInWords({ ...NOTHING, silenced: 1 })).toMatch(
      /^C’est retiré, dès maintenant\. Aucun mail/,
    );
  });

  it('does not pretend to have stopped what was not told', () => {
    expect(withdrawalInWords(NOTHING)).toBe('Rien n’était dit\u00A0: c’est noté.');
  });
});
