import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
const [wanted, found] = [engines.node.replace('>=', ''), process.versions.node].map((version) =>
  version.split('.').map(Number),
);
const enough = found[0] > wanted[0] || (found[0] === wanted[0] && found[1] >= (wanted[1] ?? 0));
console.log(`Node ${process.versions.node}, wanted ${engines.node}`);
if (!enough) process.exit(1);
