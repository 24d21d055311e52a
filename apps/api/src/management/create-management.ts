import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ManagementModule, measureProcess } from '@seoforge/observability';

/**
 * `/metrics` on a port of its own, which is never exposed to callers of the API. It is given no logger: Nest has one for the whole
 * process, and switching it off here would silence the API.
 */
export function createManagement(): Promise<NestFastifyApplication> {
  measureProcess();
  return NestFactory.create<NestFastifyApplication>(ManagementModule, new FastifyAdapter(), { abortOnError: false });
}
