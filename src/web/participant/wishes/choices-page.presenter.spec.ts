import type { RecordedChoice } from '../../../disclosure';
import type { PersonFile, Wish, WishVersion } from '../../../people';
import { FormState } from '../../../platform/http/form-state';
import { choicesPage, removalPage } from './choices-page.presenter';

const NAMES = { occupation: () => 'Plongeur', employer: () => 'Ramey', commune: () => 'Dijon' };
const WISHES: Wish[] = [
  { criterion: 'slot', value: 'night', stance: 'never' },
  { criterion: 'slot', value: 'day', stance: 'must' },
  { criterion: 'trait', value: 'animals', stance: 'like' },
];
const FILE = { wishes: WISHES, wishesVersion: 4 } as unknown as PersonFile;

const choice = (told: Partial<RecordedChoice>) =>
  ({
    topic: 'housing',
    audienceKind: 'all',
    audienceId: null,
    decision: 'silent',
    ...told,
  }) as RecordedChoice;

function page(told: { versions?: WishVersion[]; choices?: RecordedChoice[]; file?: PersonFile } = {}) {
  return choicesPage(FormState.EMPTY, {
    file: told.file ?? FILE,
    names: NAMES,
    versions: told.versions ?? [],
    writers: new Map([['c', 'Claire Martin']]),
    choices: told.choices ?? [],
    audiences: { employers: new Map([['e', 'Ramey']]), openings: new Map() },
  });
}

describe('her choices', () => {
  it('stand in groups, what she needs first, each with its way out', () => {
    expect(
      page().groups.map(({ heading, wishes }) => [heading, wishes[0]!.words, wishes[0]!.remove]),
    ).toEqual([
      ['Je veux', 'Travailler en journée', '/moi/choix/retrait/1'],
      ['J’aime', 'Un travail avec des animaux', '/moi/choix/retrait/2'],
      ['Jamais', 'Travailler la nuit', '/moi/choix/retrait/0'],
    ]);
  });

  it('say with whom they changed', () => {
    const at = new Date('2026-11-23T09:15:00Z');
    const by = (saidAloudTo: string | null) => ({ version: 1, at, saidAloudTo, wishes: [] });
    const { changes } = page({ versions: [by(null), by('c'), by('gone')] });
    expect(changes.map(({ writer }) => writer)).toEqual([null, 'Claire', 'votre coach']);
  });

  it('tell employers nothing that was not said, and the last word on each topic', () => {
    expect(page().told).toEqual([]);
    const choices = [
      choice({ decision: 'silent' }),
      choice({ decision: 'tell' }),
      choice({ topic: 'coaching', decision: 'if_asked', audienceKind: 'employer', audienceId: 'e' }),
      choice({ topic: 'health', decision: 'tell', audienceKind: 'opening', audienceId: 'gone' }),
    ];
    expect(page({ choices }).told.map((one) => one.replace(/\u00A0/g, ' '))).toEqual([
      'Mon hébergement : ne pas en parler.',
      'Le fait d’avoir un coach : seulement si on me le demande (Ramey).',
      'Ma santé : en parler (une entreprise).',
    ]);
  });

  it('are taken away by their place, which may be empty by now', () => {
    expect(removalPage(FILE, 0, NAMES).wish).toEqual({ words: 'Travailler la nuit', group: 'Jamais' });
    expect(removalPage(FILE, 7, NAMES).wish).toBeNull();
  });
});
