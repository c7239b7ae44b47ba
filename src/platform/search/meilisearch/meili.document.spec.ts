import { meiliDocumentOf } from './meili.document';
import { UnfitDocument } from './meili.errors';

const DOCUMENT = {
  id: '1f0c',
  title: 'Soigneur d’animaux',
  alsoCalled: '',
  body: 'Vous lavez les boxes.',
  mark: 'x1',
};

describe('a document on its way to Meilisearch', () => {
  it('is followed, text by text, by the plain forms the engine would not know', () => {
    expect(meiliDocumentOf(DOCUMENT)).toEqual({
      id: '1f0c',
      title: 'soigneur d’animaux animal',
      alsoCalled: '',
      body: 'vous lavez les boxes. vou laver boxe',
      mark: 'x1',
    });
  });

  it('takes along nothing it was not asked for', () => {
    const held = { ...DOCUMENT, note: 'idéal pour quelqu’un', participantId: '7' };
    expect(Object.keys(meiliDocumentOf(held))).toEqual(['id', 'title', 'alsoCalled', 'body', 'mark']);
  });

  it.each([
    ['an id the engine refuses', { ...DOCUMENT, id: 'a b' }, 'id'],
    ['no id', { ...DOCUMENT, id: '' }, 'id'],
    ['half a character', { ...DOCUMENT, title: 'Boulanger \ud83e' }, 'text'],
    ['something that is no text', { ...DOCUMENT, body: null as never }, 'text'],
    ['a text without end', { ...DOCUMENT, body: 'a'.repeat(100_001) }, 'length'],
  ])('is refused before it is sent: %s', (_, document, code) => {
    expect(() => meiliDocumentOf(document)).toThrow(new UnfitDocument(code as 'id'));
  });
});
