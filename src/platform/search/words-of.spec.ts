import { folded, plainForm, singular, wordsIn, wordsOf } from './words-of';

describe('the words of a question', () => {
  it.each([
    ['Je voudrais travailler dans une boulangerie', ['boulangerie']],
    ["m'occuper des animaux", ['animaux']],
    ["J’aimerais être à l'extérieur", ['exterieur']],
    ['Serveur / Serveuse (H/F)', ['serveur', 'serveuse']],
    ['cœur, ŒUVRE et Cæsar', ['coeur', 'oeuvre', 'caesar']],
    ['CACES 3', ['caces', '3']],
    ['jardin jardin JARDIN', ['jardin']],
    ['aide-soignant', ['aide', 'soignant']],
  ])('in "%s" are %j', (question, words) => {
    expect(wordsOf(question)).toEqual(words);
  });

  it.each(['', '   ', '!?', 'le la les', "& | ! ( ) : * ' \\", '北京'])('in "%s" are none', (question) => {
    expect(wordsOf(question)).toEqual([]);
  });

  it('are a dozen at most, and none is longer than a word', () => {
    expect(wordsOf(Array.from({ length: 60 }, (_, place) => `mot${place}`).join(' '))).toHaveLength(12);
    expect(wordsOf(`${'x'.repeat(41)} pain`)).toEqual(['pain']);
  });
});

describe('the words of a text', () => {
  it('are all of them, in order, without accents or case', () => {
    expect(wordsIn('L’Été, à la PLAGE')).toEqual(['l', 'ete', 'a', 'la', 'plage']);
    expect(folded('É\u0065\u0301')).toBe('ee');
  });
});

describe('the singular', () => {
  it.each([
    ['serveurs', 'serveur'],
    ['animaux', 'animal'],
    ['chevaux', 'cheval'],
    ['bureaux', 'bureau'],
    ['tuyaux', 'tuyau'],
    ['bus', 'bus'],
    ['stress', 'stress'],
    ['permis', 'permi'],
  ])('of %s is compared as %s', (word, alone) => {
    expect(singular(word)).toBe(alone);
  });
});

describe('the form in which words are compared', () => {
  it.each([
    ['lavez', 'laver'],
    ['laver', 'laver'],
    ['chiens', 'chien'],
    ['chez', 'chez'],
  ])('of %s is %s', (word, form) => {
    expect(plainForm(word)).toBe(form);
  });
});
