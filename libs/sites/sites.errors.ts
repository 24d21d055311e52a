import { AppError, type ErrorDetail } from '@seoforge/kernel';

export const siteNotFound = (): AppError =>
  new AppError({ code: 'site.not_found', kind: 'not_found', message: 'There is no site with this id.' });

export const siteDisabled = (): AppError =>
  new AppError({
    code: 'site.disabled',
    kind: 'forbidden',
    message: 'This site has been disabled. An administrator can enable it again.',
  });

export const siteStillEnabled = (): AppError =>
  new AppError({
    code: 'site.still_enabled',
    kind: 'conflict',
    message: 'The site is not disabled, and only a disabled one can be removed. Disable it first.',
  });

export const siteInvalid = (details: readonly ErrorDetail[]): AppError =>
  new AppError({
    code: 'request.invalid',
    kind: 'invalid',
    message: 'The site cannot be as it is described. Correct the members that are named.',
    details,
  });

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

export const providerUnknown = (providers: readonly string[]): AppError =>
  new AppError({
    code: 'site.provider_unknown',
    kind: 'not_found',
    message: `No provider of this name takes keys here. ${providers.length > 0 ? `There is: ${providers.join(', ')}.` : 'None is configured.'}`,
  });

export const providerKeyNotFound = (): AppError =>
  new AppError({
    code: 'site.provider_key_not_found',
    kind: 'not_found',
    message: 'The site has no key of its own for this provider.',
  });
