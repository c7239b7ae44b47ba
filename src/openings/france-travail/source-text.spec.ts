import { cleanText, CUT_MARK, cutAtSentence, oneLine, paragraphs, plainKey } from './source-text';

describe('texts of the source', () => {
  it('lose their control characters, invisible marks and text-direction overrides', () => {
    expect(cleanText('Bou\u0000lan\u0007ger\u200B \u202Epuis\uFEFF')).toBe('Boulanger puis');
  });

  it('lose half characters that no database could store', () => {
    expect(cleanText('un \uD83D cœur 😀')).toBe('un  cœur 😀');
  });

  it('have their entities undone once, so that a doubly written tag stays text', () => {
    expect(cleanText('d&#39;abord &amp; l&apos;&eacute;quipe &amp;lt;b&amp;gt;')).toBe(
      "d'abord & l'équipe &lt;b&gt;",
    );
  });

  it('cannot smuggle a NUL in as an entity', () => {
    expect(cleanText('a&#0;b&#x0;c&#9999999;d')).toBe('abcd');
  });

  it('keep the line breaks of tags and lose the tags', () => {
    expect(cleanText('<p>Un</p><b>deux</b><br/>trois')).toBe('\nUn\ndeux\ntrois');
  });

  it('become one line with plain spaces', () => {
    expect(oneLine(' 35H/semaine\nTravail\u00A0en  journée ')).toBe('35H/semaine Travail en journée');
  });

  it('keep one empty line at most between paragraphs', () => {
    expect(paragraphs('Un \n\n\n\n  deux\t trois\n')).toBe('Un\n\ndeux trois');
  });

  it('are cut after a whole sentence, with a mark', () => {
    const text = `${'Une phrase. '.repeat(20)}Et la suite`;
    const cut = cutAtSentence(text, 100);
    expect(cut).toMatch(/Une phrase\. \[…\]$/);
    expect(cut.length).toBeLessThanOrEqual(100);
  });

  it('are cut even without a sentence or a space, never beyond the limit', () => {
    const cut = cutAtSentence('😀'.repeat(100), 50);
    expect(cut.length).toBeLessThanOrEqual(50);
    expect(cut.endsWith(CUT_MARK)).toBe(true);
    expect(cut).not.toMatch(/\p{Surrogate}/u);
  });

  it('are compared without accents, case or punctuation', () => {
    expect(plainKey("L'Épicerie-du  Cœur !")).toBe('l epicerie du coeur');
  });
});
