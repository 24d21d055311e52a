import { AppError } from '@seoforge/kernel';

export const siteAuditNotFound = (): AppError =>
  new AppError({ code: 'site_audit.not_found', kind: 'not_found', message: 'There is no such audit.' });

export const siteAuditHasEnded = (): AppError =>
  new AppError({
    code: 'site_audit.has_ended',
    kind: 'conflict',
    message: 'The audit has ended and cannot be cancelled.',
  });

export const siteAuditNotFinished = (): AppError =>
  new AppError({
    code: 'site_audit.no_report',
    kind: 'conflict',
    message: 'The audit has no report: it has not ended yet, or did not succeed.',
  });

export const tooManySiteAudits = (allowed: number): AppError =>
  new AppError({
    code: 'site_audit.too_many',
    kind: 'conflict',
    message: `The site has ${allowed} audits under way already. Wait for one to end, or cancel one.`,
  });

export const invalidSiteAuditUrl = (): AppError =>
  new AppError({
    code: 'site_audit.invalid_url',
    kind: 'invalid',
    message: 'This is no web address.',
    details: [{ pointer: '/url', detail: 'must be a web address such as https://www.example.com/' }],
  });

/** @param code why the start page could not be fetched, where that is known */
export const noPageToAudit = (code = 'site_audit.no_page'): AppError =>
  new AppError({
    code,
    kind: 'unprocessable',
    message: code.startsWith('fetch.')
      ? `The page could not be fetched (${code}).`
      : 'What is at the address is no HTML page, or robots.txt forbids to fetch it.',
  });

/** @param address where the start page redirects to */
export const leadsElsewhere = (address = 'another site'): AppError =>
  new AppError({
    code: 'site_audit.leads_elsewhere',
    kind: 'unprocessable',
    message: `The page redirects to ${address}. Ask for an audit of that.`,
  });
