import type { INestApplication } from '@nestjs/common';
import { SwaggerModule } from '@nestjs/swagger';

import { createDocument } from '../openapi/create-document';
import type { DocsAccess } from './docs-access';
import { keepToken } from './keep-token';

const LOGOUT_STYLE = '#log-out { position: fixed; top: 0.75rem; right: 1rem; z-index: 1; padding: 0.4rem 0.8rem; }';

/** Swagger UI at `/docs`, the document itself at `/openapi.json`. */
export function serveDocumentation(app: INestApplication, access: DocsAccess): void {
  SwaggerModule.setup('docs', app, () => createDocument(app), {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: 'SEOForge API',
    ...(access === 'owners' ? { customJs: '/docs/logout.js', customCss: LOGOUT_STYLE } : {}),
    swaggerOptions: {
      deepLinking: true,
      defaultModelsExpandDepth: 0,
      displayRequestDuration: true,
      docExpansion: 'list',
      filter: true,
      persistAuthorization: true,
      responseInterceptor: keepToken,
      tryItOutEnabled: true,
      validatorUrl: null,
    },
  });
}
