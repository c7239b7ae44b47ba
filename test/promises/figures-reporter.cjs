/**
 * At the end of `npm run promises`: puts the figures of all campaigns together in artifacts/promises.json and
 * prints each beside its goal. A goal that is missed, or a figure that is missing, fails the run.
 */
const { mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const ARTIFACTS = resolve(__dirname, '..', '..', 'artifacts');
const FOLDER = join(ARTIFACTS, 'promises');
const PARTS = ['canary', 'mutants', 'twins', 'withdrawal', 'erasure', 'columns'];
const MEGABYTES = 50;

const atLeast = (value, least) => [value >= least, `at least ${least}`];
const all = (value, total) => [total > 0 && value === total, `all ${total}`];
const none = (value) => [value === 0, '0'];

/** name, part, what is shown, whether it is as it must be and the goal in words. */
const FIGURES = [
  [
    'canary: megabytes read',
    'canary',
    (c) => (c.bytes / 1e6).toFixed(1),
    (c) => atLeast(c.bytes / 1e6, MEGABYTES),
  ],
  ['canary: needles', 'canary', (c) => c.needles, (c) => atLeast(c.needles, 1)],
  ['canary: routes driven', 'canary', (c) => c.routes, (c) => atLeast(c.routes, 1)],
  ['canary: mails read', 'canary', (c) => c.mails, (c) => atLeast(c.mails, 1)],
  ['canary: leaks', 'canary', (c) => c.leaks, (c) => none(c.leaks)],
  ['canary: granted items seen', 'canary', (c) => c.grantedSeen, (c) => all(c.grantedSeen, c.grantedTotal)],
  [
    'leak mutants caught',
    'mutants',
    (m) => m.caught,
    (m) => (m.total < 24 ? [false, 'at least 24'] : all(m.caught, m.total)),
  ],
  [
    'twin worlds identical',
    'twins',
    (t) => t.identical,
    (t) => (t.total < 15 ? [false, 'at least 15'] : all(t.identical, t.total)),
  ],
  ['twin worlds: random scripts', 'twins', (t) => t.scripts, (t) => atLeast(t.scripts, 200)],
  [
    'withdrawal: interleavings',
    'withdrawal',
    (w) => w.interleavings,
    (w) => atLeast(w.interleavings, 10_000),
  ],
  ['withdrawal: mails after it', 'withdrawal', (w) => w.mailsAfter, (w) => none(w.mailsAfter)],
  ['erasure: markers left', 'erasure', (e) => e.markersLeft, (e) => none(e.markersLeft)],
  ['columns classed', 'columns', (c) => c.classed, (c) => all(c.classed, c.total)],
];

module.exports = class FiguresReporter {
  constructor(config) {
    this.config = config;
    this.missed = [];
  }

  onRunStart() {
    rmSync(FOLDER, { recursive: true, force: true });
  }

  onRunComplete() {
    const figures = Object.fromEntries(PARTS.flatMap((part) => read(part)));
    mkdirSync(ARTIFACTS, { recursive: true });
    writeFileSync(join(ARTIFACTS, 'promises.json'), `${JSON.stringify(figures, null, 2)}\n`);
    const lines = FIGURES.map(([name, part, shown, judged]) => {
      if (!figures[part]) return this.line(name, 'not counted', [false, 'to be counted']);
      return this.line(name, shown(figures[part]), judged(figures[part]));
    });
    process.stdout.write(`\nWhat is promised, and what was found\n${lines.join('\n')}\n\n`);
  }

  getLastError() {
    return this.missed.length > 0 ? new Error(`Promises not kept: ${this.missed.join(', ')}`) : undefined;
  }

  line(name, value, [kept, goal]) {
    if (!kept) this.missed.push(name);
    return `${kept ? '  ' : '! '}${name}: ${value} / ${goal}`;
  }
};

function read(part) {
  try {
    return [[part, JSON.parse(readFileSync(join(FOLDER, `${part}.json`), 'utf8'))]];
  } catch {
    return [];
  }
}
