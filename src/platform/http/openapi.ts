import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { honestNulls, schemasOf } from './openapi-schemas';

/** Describes the routes under `/api/v1`, out of what stands beside each of them, and nothing else. */
export function describeApi(app: INestApplication, brandName: string): OpenAPIObject {
  const description =
    'Jeton au porteur ; `Idempotency-Key` sur chaque POST ; erreurs en `application/problem+json` (RFC 9457).';
  const settings = new DocumentBuilder()
    .setTitle(brandName)
    .setDescription(description)
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer' })
    .build();
  const document = SwaggerModule.createDocument(app, settings, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  const paths = Object.fromEntries(
    Object.entries(document.paths).filter(([path]) => path.startsWith('/api/v1')),
  );
  const components = { ...document.components, schemas: schemasOf(paths, document.components?.schemas) };
  return honestNulls({ ...document, openapi: '3.0.3', paths, components });
}
