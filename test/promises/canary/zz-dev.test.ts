import { runCanary } from './canary';
import { buildWorld } from './world';
jest.setTimeout(400000);
it('dev', async () => {
  let t = performance.now();
  const lap = (w: string) => {
    process.stdout.write(`${w} ${Math.round(performance.now() - t)}\n`);
    t = performance.now();
  };
  const world = await buildWorld('dev');
  lap('world ' + world.introduced.length);
  const report = await runCanary(world, {});
  lap('canary');
  process.stdout.write(
    JSON.stringify(
      {
        ...report,
        routes: report.routes.length,
        leaks: report.leaks.length,
        manners: report.manners,
        unseen: report.unseen.length,
      },
      null,
      1,
    ) + '\n',
  );
  const by: any = {};
  for (const l of report.leaks) {
    const k = `${l.where} | ${l.reader.replace(/[0-9a-f-]{36}/, '')} | ${l.column} | ${l.found}`;
    by[k] = (by[k] ?? 0) + 1;
  }
  process.stdout.write(
    Object.entries(by)
      .map((e) => e.join(': '))
      .slice(0, 60)
      .join('\n') + '\n',
  );
  process.stdout.write(
    report.unseen
      .slice(0, 30)
      .map((u) => `${world.introduced.find((i) => i.introductionId === u.link)?.plan.name} ${u.what}`)
      .join('\n') + '\n',
  );
});
