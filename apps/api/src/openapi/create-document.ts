import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

import { accessRulesOf, operationIdOf } from './access-rules';
import { completeDocument } from './complete-document';
import { TAGS } from './tags';

const DESCRIPTION = `Writes search-optimised content and scores it.

**To try it out:** log in with \`POST /api/v1/auth/login\` (its token goes into *Authorize* by itself), or press *Authorize* and enter an
API key. On operations that work on one site, an administrator names it in \`X-Site-ID\`; a key has a site of its own.

Errors are problem documents (RFC 9457) with a stable \`code\`. Every answer carries \`X-Request-ID\`; answers that count against a limit
carry \`RateLimit\`. The limits named here hold where the installation sets no others. Lists have a \`limit\` and a \`cursor\`; money is in
millionths of a US dollar; times are in UTC.`;

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
  for (const [name, description] of TAGS) builder.addTag(name, description);
  const document = SwaggerModule.createDocument(app, builder.build(), { operationIdFactory: operationIdOf });
  return completeDocument(document, accessRulesOf(app));
}
