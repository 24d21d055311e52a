import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

const DESCRIPTION = `Writes search-optimised content and scores it.

Errors are problem documents (RFC 9457). Every answer carries \`X-Request-ID\`; answers that count against a limit carry \`RateLimit\`.
Sites authenticate with an API key, administrators with the access token from \`POST /api/v1/auth/login\`.`;

/** The OpenAPI 3.1 description of the API, from the code itself. */
export function createDocument(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('SEOForge')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', description: 'An API key of a site, or the access token of an administrator.' },
      'bearer',
    )
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-API-Key', description: 'An API key of a site.' }, 'apiKey');
  return SwaggerModule.createDocument(app, builder.build(), {
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}`,
  });
}
