import { textsOf } from '../../platform/papers/paper';
import { employerViewOf } from '../gate/employer-view';
import { sheetPaper } from './sheet-paper';

const sheet = (person: Parameters<typeof employerViewOf>[0]['person']) =>
  sheetPaper(
    employerViewOf({
      route: 'alone',
      post: { title: 'Plonge, le midi' },
      employerName: 'Brasserie du Lac',
      person,
      sentences: [],
    }),
  );

describe('her sheet', () => {
  it('is for the post, and brings what she chose', () => {
    const paper = sheet({ firstName: 'Samira', strengths: 'Je vais vite.' });
    expect(paper).toMatchObject({ heading: 'Samira', under: ['Pour le poste : Plonge, le midi'] });
    expect(paper.parts.map(({ heading }) => heading)).toEqual(['Points forts']);
    expect(paper.kept!.parts[0]!.entries[0]!.text).toBe('Plonge, le midi\nBrasserie du Lac');
  });

  it('is headed by the post when her name is not shown, and never says it then', () => {
    const paper = sheet({ phone: '06 00 00 01 01' });
    expect(paper).toMatchObject({ heading: 'Plonge, le midi', under: ['Téléphone : 06 00 00 01 01'] });
    expect(textsOf(paper).join('\n')).not.toContain('je m’appelle');
  });

  it('gives her words to say at the door and on the phone, from what she shows and nothing else', () => {
    const shown = {
      firstName: 'Samira',
      availableFrom: '2026-12-07',
      experience: [{ title: 'Plongeur / Plongeuse', years: 2, words: 'La plonge du midi.' }],
    };
    const [, door, phone] = sheet(shown).kept!.parts;
    expect(door!.entries[0]!.text).toBe(
      'Bonjour, je m’appelle Samira.\nJe viens pour le poste : Plonge, le midi.\nÀ qui puis-je me présenter ?\nJ’ai 2\u00a0ans d’expérience\u00a0: la plonge du midi.\nJe peux commencer à partir du lundi 7 décembre 2026.',
    );
    expect(phone!.entries[0]!.text).toContain('J’appelle pour le poste : Plonge, le midi.');
    const said = (line: object) => sheet({ experience: [line] }).kept!.parts[1]!.entries[0]!.text;
    expect(said({ title: 'Plongeur / Plongeuse' })).toContain(
      'J’ai de l’expérience\u00a0: plongeur / Plongeuse.',
    );
    expect(said({ words: 'J’ai aidé des personnes âgées.', years: 3 })).toMatch(
      /\nJ’ai aidé des personnes âgées\.$/,
    );
    expect(sheet({}).kept!.parts[1]!.entries[0]!.text).not.toContain('expérience');
  });
});
