import { AppError, type ErrorDetail } from '@seoforge/kernel';

export const siteNotFound = (): AppError =>
  new AppError({ code: 'site.not_found', kind: 'not_found', message: 'There is no site with this id.' });

export const siteRouteNotFound = (): AppError =>
  new AppError({
    code: 'site.route_not_found',
    kind: 'not_found',
    message: 'The site has no route of its own with this name.',
  });

export const siteRouteInvalid = (details: readonly ErrorDetail[]): AppError =>
  new AppError({
    code: 'site.route_invalid',
    kind: 'invalid',
    message: `The route cannot be used: ${details.map(({ detail }) => detail).join('; ')}.`,
    details,
  });

export const tooManySiteRoutes = (most: number): AppError =>
  new AppError({
    code: 'site.too_many_routes',
    kind: 'conflict',
    message: `The site has ${most} routes of its own, and cannot have more. Remove one first.`,
  });
