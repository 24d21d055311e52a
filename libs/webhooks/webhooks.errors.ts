import { AppError } from '@seoforge/kernel';

export const webhookNotFound = (): AppError =>
  new AppError({ code: 'webhook.not_found', kind: 'not_found', message: 'There is no such webhook.' });

export const deliveryNotFound = (): AppError =>
  new AppError({
    code: 'webhook.delivery_not_found',
    kind: 'not_found',
    message: 'There is no such delivery. They are kept for 30 days.',
  });

export const webhookUrlInvalid = (): AppError =>
  new AppError({
    code: 'webhook.url_invalid',
    kind: 'invalid',
    message: 'Nothing can be sent to this address.',
    details: [{ pointer: '/url', detail: 'must be an https address without user name and password' }],
  });

export const tooManyWebhooks = (allowed: number): AppError =>
  new AppError({
    code: 'webhook.too_many',
    kind: 'conflict',
    message: `The site has ${allowed} webhooks already. Remove one first.`,
  });
