import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TemplateFolder } from './template-folder';

let path: string;

beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'templates-'));
  mkdirSync(join(path, 'coach'));
  writeFileSync(join(path, 'coach', 'list.hbs'), 'Avant');
  writeFileSync(join(path, 'notes.txt'), 'Rien');
});

afterEach(() => rmSync(path, { recursive: true, force: true }));

describe('A folder of templates', () => {
  it('reads those of the folders within, by name, and nothing else', () => {
    expect(new TemplateFolder(path).read()).toEqual([{ name: 'coach/list', source: 'Avant' }]);
  });

  it('has not changed since it was read, until one is written, comes or goes', () => {
    const read = () => {
      const folder = new TemplateFolder(path);
      folder.read();
      return folder;
    };
    expect(read().hasChanged()).toBe(false);
    const beforeWriting = read();
    utimesSync(join(path, 'coach', 'list.hbs'), 1_000, 1_000);
    expect(beforeWriting.hasChanged()).toBe(true);
    const beforeAnother = read();
    writeFileSync(join(path, 'new.hbs'), 'Nouveau');
    expect(beforeAnother.hasChanged()).toBe(true);
    const beforeItGoes = read();
    rmSync(join(path, 'new.hbs'));
    expect(beforeItGoes.hasChanged()).toBe(true);
  });
});
