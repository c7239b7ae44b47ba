import { readRomeFile } from './rome-file';

/** "code_rome;libelle_rome" and one line, as Windows saves them: œ is 0x9c, ’ is 0x92. */
const saved = Buffer.concat([
  Buffer.from('code_rome;libelle_rome\nA1203;Ma'),
  Buffer.from([0x9c]),
  Buffer.from('uvre d'),
  Buffer.from([0x92]),
  Buffer.from('entretien\n'),
]);

it('a file saved by Windows keeps its œ and its apostrophes', () => {
  expect(readRomeFile(saved).lines).toEqual([
    expect.objectContaining({ code: 'A1203', title: "Maœuvre d'entretien" }),
  ]);
});
