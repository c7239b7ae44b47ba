/** The subset of the Compose specification that docker-compose.yml uses; anything else is refused, typos first. */
const text = { type: 'string', minLength: 1 };
const seconds = { type: 'string', pattern: '^\\d+s$' };

const healthcheck = {
  type: 'object',
  required: ['test', 'interval', 'timeout', 'retries'],
  additionalProperties: false,
  properties: {
    test: { type: 'array', minItems: 2, items: text },
    interval: seconds,
    timeout: seconds,
    retries: { type: 'integer', minimum: 1 },
  },
};

const dependsOn = {
  type: 'object',
  additionalProperties: {
    type: 'object',
    required: ['condition'],
    additionalProperties: false,
    properties: { condition: { enum: ['service_healthy', 'service_started'] } },
  },
};

const service = {
  type: 'object',
  required: ['restart', 'environment'],
  additionalProperties: false,
  oneOf: [{ required: ['image'] }, { required: ['build'] }],
  properties: {
    // A pinned version: `latest` would change under a running instance.
    image: { type: 'string', pattern: '^[a-z0-9./-]+:v?\\d+(\\.\\d+)*$' },
    build: { const: '.' },
    restart: { const: 'unless-stopped' },
    environment: { type: 'object', additionalProperties: text },
    // Published on this machine only: a public door is the business of whoever puts TLS in front.
    ports: { type: 'array', items: { type: 'string', pattern: '^127\\.0\\.0\\.1:\\d+:\\d+$' } },
    volumes: { type: 'array', items: { type: 'string', pattern: '^[a-z]+:/[a-z_/]+$' } },
    healthcheck,
    depends_on: dependsOn,
  },
};

export const COMPOSE_SCHEMA = {
  type: 'object',
  required: ['name', 'services', 'volumes'],
  additionalProperties: false,
  properties: {
    name: text,
    services: { type: 'object', additionalProperties: service },
    volumes: { type: 'object', additionalProperties: { type: 'null' } },
  },
};
