/**
 * The service as it is built, started as `npm start` starts it. A short campaign gives the worker a short
 * lease, so that leases run out while it lasts; with `{}` nothing is changed.
 *
 * usage: node service-under-test.cjs <outbox settings as JSON>
 */
const { join } = require('node:path');

const built = (name) => require(join(__dirname, '..', '..', 'dist', name));
const changes = JSON.parse(process.argv[2] ?? '{}');

if (Object.keys(changes).length > 0) {
  require('reflect-metadata');
  const settings = built('platform/outbox/outbox-settings');
  settings.OutboxSettings = class OutboxSettings extends settings.OutboxSettings {
    constructor() {
      super();
      Object.assign(this, changes);
    }
  };
}

built('main');
