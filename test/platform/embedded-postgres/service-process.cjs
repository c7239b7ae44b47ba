/**
 * A service in a process of its own, as the tests start it: says in one line how its start went, then
 * leaves its database when it is told `stop`, or on Ctrl-C after one last query.
 */
const { startEmbeddedPostgres } = require('./launcher');
const { Client } = require('pg');

const say = (fact) => console.log(JSON.stringify(fact));

async function lastQuery(url) {
  // Time enough for a signal sent to the whole terminal to have reached everybody it would reach.
  await new Promise((resolve) => void setTimeout(resolve, 150));
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('select 1');
  await client.end();
}

async function serve(server) {
  process.stdin.once('data', async () => {
    await server.stop();
    say({ stopped: true });
    process.exit(0);
  });
  process.once('SIGINT', async () => {
    const answered = await lastQuery(server.url).then(
      () => true,
      () => false,
    );
    await server.stop();
    say({ answered });
    process.exit(0);
  });
  say({ url: server.url, pid: server.pid, port: server.port, reused: server.reused });
}

startEmbeddedPostgres({ dataFolder: process.argv[2], settings: { fsync: 'off' } }).then(
  serve,
  ({ failure, message }) => {
    say({ failure, message });
    process.exit(1);
  },
);
