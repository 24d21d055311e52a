import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { cannotListen } from '@seoforge/observability';

/** @throws AppError that says which variable to change when the port cannot be had. */
export async function listen(app: NestFastifyApplication, host: string, port: number, variable: string): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    throw cannotListen(error, host, port, variable);
  }
}
