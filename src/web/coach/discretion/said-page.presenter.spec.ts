import type { SaidLine } from '../../../disclosure';
import { saidInWords } from './said-page.presenter';

const line = (told: Partial<SaidLine>): SaidLine => ({
  id: 's1',
  channel: 'page',
  recipient: 'Chez Noirot',
  introductionId: 'i1',
  items: ['first_name', 'experience'],
  words: ['J’évite de porter plus de dix kilos.'],
  at: new Date('2026-11-20T09:00:00Z'),
  openedAt: null,
  takenBackAt: null,
  ...told,
});
const fate = (told: Partial<SaidLine>) => saidInWords(line(told)).fate;
const READ = { openedAt: new Date('2026-11-21T09:00:00Z') };
const BACK = { takenBackAt: new Date('2026-11-22T09:00:00Z') };

describe('what was said of her', () => {
  it('names to whom, by what means, and what it held', () => {
    expect(saidInWords(line({}))).toMatchObject({
      title: 'Page ouverte par un lien, à Chez Noirot',
      items: 'prénom, expérience',
      words: ['J’évite de porter plus de dix kilos.'],
    });
    expect(saidInWords(line({ channel: 'cv', recipient: null, items: [] }))).toMatchObject({
      title: 'CV remis en main propre',
      items: null,
    });
  });

  it('says whether a page was read, and that what was read is not recalled', () => {
    expect(fate({})).toBe('Pas encore ouverte.');
    expect(fate(READ)).toBe('Lue le samedi 21 novembre 2026.');
    expect(fate({ ...READ, ...BACK })).toMatch(
      /retirée le dimanche 22 novembre 2026\. Ce qui a été lu ne se reprend/,
    );
    expect(fate(BACK)).toBe('Jamais ouverte, retirée le dimanche 22 novembre 2026.');
  });

  it('never pretends that a mail or a paper could be taken back', () => {
    expect(fate({ channel: 'mail', ...BACK })).toContain('ne se reprend pas');
    expect(fate({ channel: 'sheet' })).toContain('ne se reprend pas');
  });
});
