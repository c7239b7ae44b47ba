/**
 * One process of the service, as it is built: `app` takes acts over HTTP, `worker` sends what they asked
 * for. It is killed without warning; the campaign starts another. Plain JavaScript over dist/, so that a
 * start costs no compilation.
 *
 * usage: node process-under-test.cjs <app|worker> <port> <outbox settings as JSON>
 * DATABASE_URL, SMTP_URL and the rest of the configuration come from the environment, as for the service.
 */
require('reflect-metadata');
const { createServer } = require('node:http');
const { join } = require('node:path');
const { NestFactory } = require('@nestjs/core');

const built = (name) => require(join(__dirname, '..', '..', 'dist', name));
const { ActTrail, SYSTEM } = built('platform/acts/act');
const { Acts } = built('platform/acts/acts');
const { ActsModule } = built('platform/acts/acts.module');
const { withRequestScope } = built('platform/acts/request-scope');
const { ClockModule } = built('platform/clock/clock.module');
const { readConfig } = built('platform/config/config');
const { ConfigModule } = built('platform/config/config.module');
const { DatabaseModule } = built('platform/database/database.module');
const { useEncryptionKey } = built('platform/encryption/encrypted');
const { IdsModule } = built('platform/ids/ids.module');
const { MAIL } = built('platform/mail/mail-kind');
const { MailModule } = built('platform/mail/mail.module');
const { OutboxModule } = built('platform/outbox/outbox.module');
const { OutboxSettings } = built('platform/outbox/outbox-settings');
const { OutboxWorker } = built('platform/outbox/outbox-worker');
const { ViewsModule } = built('platform/views/views.module');

const [role, port, settings] = process.argv.slice(2);

function service(config) {
  const trail = {
    module: class WithoutTrail {},
    global: true,
    providers: [{ provide: ActTrail, useValue: { record: async () => undefined } }],
    exports: [ActTrail],
  };
  return {
    module: class ServiceUnderTest {},
    imports: [
      ConfigModule.of(config),
      ClockModule,
      IdsModule,
      DatabaseModule.at({ url: config.databaseUrl, poolSize: 10 }),
      trail,
      ActsModule,
      OutboxModule,
      ViewsModule,
      MailModule.with(config),
    ],
  };
}

/** State, idempotency row and outbox row: what every act of the product writes. */
function act(acts, key) {
  const scope = { requestId: key, actsBegun: 0, idempotencyKey: key, requestHash: key };
  return withRequestScope(scope, () =>
    acts.perform({ by: SYSTEM, name: 'faults.act' }, async ({ manager, emit }) => {
      await manager.query('INSERT INTO fault_act (mark) VALUES ($1)', [key]);
      emit({ topic: MAIL, kind: 'mail-check', ref: { mark: key } });
      return { key };
    }),
  );
}

function takeActs(acts) {
  const server = createServer((request, response) => {
    act(acts, request.headers['idempotency-key']).then(
      () => response.writeHead(201).end(),
      () => response.writeHead(503).end(),
    );
  });
  return new Promise((resolve) => server.listen(Number(port), '127.0.0.1', resolve));
}

async function run() {
  const config = readConfig();
  useEncryptionKey(config.encryptionKey);
  const app = await NestFactory.createApplicationContext(service(config), {
    logger: false,
    abortOnError: false,
  });
  Object.assign(app.get(OutboxSettings, { strict: false }), JSON.parse(settings));
  if (role === 'app') await takeActs(app.get(Acts));
  else app.get(OutboxWorker).start();
  process.stdout.write('ready\n');
}

run().catch((error) => {
  process.stderr.write(`${error.name} ${error.code ?? ''} ${error.message}\n`);
  process.exit(3);
});
