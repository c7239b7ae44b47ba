/**
 * Reads what .ci/run left behind, prints a table of the steps and of the kinds of tests, and ends with the one line
 * `Tests: N passed, M failed`. Exits 1 when a step failed, a test failed, a suite left no result, or the script broke off.
 * Usage: node .ci/summary.mjs <folder of results> <exit status of the script>
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

const [folder, status] = [process.argv[2], Number(process.argv[3])];

const steps = readSteps();
const suites = readdirSync(folder)
  .filter((file) => file.endsWith('.expected'))
  .map((file) => readSuite(basename(file, '.expected')));
const passed = sum(suites, 'passed');
const failed = sum(suites, 'failed');
const brokenSteps = steps.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);

printTable();
if (brokenSteps.length > 0) console.log(`\nFailed: ${brokenSteps.join(', ')}`);
if (status !== 0) console.log('\nThe check broke off before its end.');
console.log(`\nTests: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || brokenSteps.length > 0 || status !== 0 || passed === 0 ? 1 : 0;

function readSteps() {
  const file = join(folder, 'steps.tsv');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([name, outcome, seconds, why]) => ({ name, outcome, seconds: Number(seconds), why }));
}

/** A suite without a readable result did not end well: it counts as one failed test. */
function readSuite(name) {
  const nothing = { name, passed: 0, failed: 1, pending: 0, kinds: new Map(), note: 'left no result' };
  try {
    const result = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
    return {
      name,
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      pending: result.numPendingTests,
      kinds: countKinds(result.testResults),
      note: result.numRuntimeErrorTestSuites ? `${result.numRuntimeErrorTestSuites} file(s) did not run` : '',
    };
  } catch {
    return nothing;
  }
}

/** Tests by kind: specs beside the code, then the folders (or single files) of test/. */
function countKinds(files) {
  const kinds = new Map();
  for (const file of files) {
    const path = relative(process.cwd(), file.name);
    const kind = path.startsWith('src/') ? 'specs' : path.split('/')[1].replace('.test.ts', '');
    const row = kinds.get(kind) ?? { passed: 0, failed: 0 };
    row.passed += file.assertionResults.filter((one) => one.status === 'passed').length;
    row.failed += file.assertionResults.filter((one) => one.status === 'failed').length;
    if (file.assertionResults.length === 0 && file.status === 'failed') row.failed += 1;
    kinds.set(kind, row);
  }
  return kinds;
}

function printTable() {
  console.log('\nStep            Outcome    Seconds');
  for (const { name, outcome, seconds, why } of steps) {
    const detail = outcome === 'left out' ? `  ${why}` : '';
    console.log(`${name.padEnd(16)}${outcome.padEnd(11)}${String(seconds).padStart(7)}${detail}`);
  }
  for (const suite of suites) {
    console.log(`\n${suite.name.padEnd(34)} passed  failed  ${suite.note}`);
    for (const [kind, counts] of [...suite.kinds].sort()) printCounts(`  ${kind}`, counts);
    if (suite.pending) console.log(`  (${suite.pending} skipped, each says why on its line)`);
  }
}

function printCounts(label, counts) {
  console.log(`${label.padEnd(34)}${String(counts.passed).padStart(7)}${String(counts.failed).padStart(8)}`);
}

function sum(rows, field) {
  return rows.reduce((total, row) => total + row[field], 0);
}
